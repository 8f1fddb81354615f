import type { Action, Ticket } from "../world";
import { CLOSED, teams, ticketTypes } from "../world/lookups";
import type { Context } from "./context";
import { range, recentTimestamp } from "./generators";

const SUMMARIES = [
  "Printer is offline",
  "Cannot reach the shared drive",
  "New starter on Monday",
  "Laptop does not charge",
  "Mailbox is full",
  "Wi-Fi drops in the meeting room",
  "Licence for the drawing program",
  "Backup failed last night",
];

export const seedTickets = ({ faker: fakerFor, size, world }: Context): Ticket[] => {
  const faker = fakerFor("tickets");
  const users = world.users.all();
  const types = ticketTypes.filter(({ use }) => use === "ticket");
  return range(size.tickets).map((index) => {
    const user = users[(index * 7) % users.length]!;
    const status = index % 3 === 0 ? CLOSED : 1 + (index % 6);
    const dateoccurred = recentTimestamp(faker, 400);
    return {
      id: 2000 + index,
      summary: faker.helpers.arrayElement(SUMMARIES),
      details: "<p>As the subject says.</p>",
      tickettype_id: 1 + (index % types.length),
      client_id: user.client_id,
      site_id: user.site_id,
      user_id: user.id,
      status_id: status,
      priority_id: 1 + (index % 4),
      sla_id: 1,
      agent_id: 2 + (index % 14),
      team_id: 1 + (index % teams.length),
      dateoccurred,
      lastupdate: dateoccurred,
      dateclosed: status === CLOSED ? dateoccurred : null,
      onhold: status === 4,
      customfields: [],
    };
  });
};

export const seedActions = ({ world }: Context): Action[] => {
  const tickets = world.tickets.all();
  return tickets.flatMap((ticket, index) =>
    range(1 + (index % 3)).map((number) => ({
      id: 10_000 + index * 3 + number,
      number: number + 1,
      ticket_id: ticket.id,
      outcome: number === 0 ? "Email User" : "Private Note",
      outcome_id: number === 0 ? 16 : 7,
      who_agentid: ticket.agent_id,
      note: number === 0 ? "We are looking into it." : "Checked the event log.",
      note_html: number === 0 ? "<p>We are looking into it.</p>" : "<p>Checked the event log.</p>",
      datetime: ticket.dateoccurred,
      timetaken: 0.25 * number,
      hiddenfromuser: number > 0,
      important: false,
      attachment_count: 0,
    })),
  );
};
