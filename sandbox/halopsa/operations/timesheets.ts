import { decimal, type Operation, oneOf, wholeNumber } from "../../core";
import type { Row, TimesheetEvent, World } from "../world";
import { nameOf } from "./clients";
import { between } from "./dates";
import { acceptParameters, field, get, idFilter, list, mustExist, remove, save } from "./resource";

/** No documented scope allows timesheets: only tokens for all scopes can use them. */
const area = "timesheets";

const timesheetEvent = {
  area,
  path: "TimesheetEvent",
  label: "Timesheet event",
  from: (world: World) => world.timesheetEvents,
  show: (row: TimesheetEvent, world: World) => ({ ...row, customer: nameOf(world.clients, row.client_id) }),
};

const TARGET_HOURS = 7.5;

/** The days on which agents recorded time. */
function daysOf(world: World): Row[] {
  const days = new Map<string, TimesheetEvent[]>();
  for (const event of world.timesheetEvents.all()) {
    const key = `${event.agent_id} ${event.start_date.slice(0, 10)}`;
    days.set(key, [...(days.get(key) ?? []), event]);
  }
  return [...days].map(([key, events], index) => {
    const [agentId, day] = key.split(" ");
    const actual_hours = events.reduce((total, { timetaken }) => total + timetaken, 0);
    return {
      id: index + 1,
      agent_id: Number(agentId),
      agent_name: nameOf(world.agents, Number(agentId)),
      date: `${day}T00:00:00Z`,
      target_hours: TARGET_HOURS,
      actual_hours,
      unlogged_hours: Math.max(0, TARGET_HOURS - actual_hours),
      events: events.map((event) => timesheetEvent.show(event, world)),
    };
  });
}

function checkReferences(input: Record<string, unknown>, world: World): void {
  mustExist(world.agents, input, "agent_id");
  mustExist(world.tickets, input, "ticket_id");
  mustExist(world.clients, input, "client_id");
  mustExist(world.sites, input, "site_id");
  mustExist(world.clientContracts, input, "contract_id");
}

const HOUR_MS = 60 * 60_000;

const hoursOf = ({ start_date, end_date }: Record<string, unknown>) =>
  end_date ? (Date.parse(String(end_date)) - Date.parse(String(start_date))) / HOUR_MS : 0;

const byAgents = oneOf(wholeNumber, (row: Row) => row.agent_id as number);

export const timesheetOperations: Operation<World>[] = [
  list<Row>({
    area,
    path: "Timesheet",
    rows: daysOf,
    show: (row) => row,
    filters: { ...between<Row>("date"), agents: byAgents },
  }),
  list<TimesheetEvent>({
    ...timesheetEvent,
    rows: (world) => world.timesheetEvents.all(),
    filters: {
      ...between<TimesheetEvent>("start_date"),
      ...idFilter<TimesheetEvent>("agent_id"),
      agents: byAgents,
      ...acceptParameters<TimesheetEvent>(decimal, "utcoffset"),
    },
  }),
  get(timesheetEvent, ["includedetails"]),
  save<TimesheetEvent>({
    ...timesheetEvent,
    fields: {
      start_date: field.text,
      end_date: field.text,
      timetaken: field.number,
      subject: field.text,
      note: field.text,
      agent_id: field.id,
      ticket_id: field.id,
      client_id: field.id,
      site_id: field.id,
      contract_id: field.id,
      event_type: field.id,
      charge_rate: field.id,
      break_type: field.id,
      break_note: field.text,
      tickettype_id: field.id,
      lognewticket: field.flag,
      traveltime: field.number,
      mileage: field.id,
    },
    required: ["start_date"],
    create: (input, world) => {
      checkReferences(input, world);
      return {
        agent_id: 90,
        event_type: 1,
        timetaken: hoursOf(input),
        ...input,
      } as unknown as Omit<TimesheetEvent, "id">;
    },
    change: (input, _, world) => {
      checkReferences(input, world);
      return {};
    },
  }),
  remove(timesheetEvent),
];
