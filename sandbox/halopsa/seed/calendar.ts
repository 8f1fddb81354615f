import type { Appointment, TimesheetEvent } from "../world";
import { type Context, TODAY } from "./context";

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;

/** @returns a time on a day before or after today */
const at = (days: number, hour: number) =>
  new Date(Date.parse(TODAY.slice(0, 10)) + days * DAY_MS + hour * HOUR_MS).toISOString();

export const seedAppointments = ({ world }: Context): Appointment[] =>
  world.tickets
    .all()
    .filter((_, index) => index % 6 === 0)
    .map((ticket, index) => {
      const day = (index % 30) - 15;
      return {
        id: 800 + index,
        subject: index % 4 === 3 ? "Call the client back" : "Visit the client",
        start_date: at(day, 9 + (index % 6)),
        end_date: at(day, 10 + (index % 6)),
        allday: false,
        is_task: index % 4 === 3,
        is_private: false,
        agent_id: ticket.agent_id ?? 3,
        agents: [{ id: ticket.agent_id ?? 3 }],
        ticket_id: ticket.id,
        client_id: ticket.client_id,
        site_id: ticket.site_id,
        user_id: ticket.user_id,
        note: "",
        complete_status: day < 0 ? 0 : -1,
        last_modified: at(-20 + (index % 20), 8),
      };
    });

export const seedTimesheetEvents = ({ world }: Context): TimesheetEvent[] =>
  world.tickets
    .all()
    .filter((_, index) => index % 5 === 0)
    .map((ticket, index) => ({
      id: 9000 + index,
      subject: String(ticket.summary),
      start_date: at(-(index % 10), 9),
      end_date: at(-(index % 10), 10),
      timetaken: 1,
      agent_id: ticket.agent_id ?? 3,
      event_type: 1,
      ticket_id: ticket.id,
      client_id: ticket.client_id,
      site_id: ticket.site_id as number,
      note: "",
      charge_rate: 1,
    }));
