import type { Faker } from "@faker-js/faker";
import { type Clock, fakerFor, formatTimestamp } from "../core";
import { emptyTicket, type Ticket, World } from "./world";
import {
  categories,
  clients,
  departments,
  groups,
  levels,
  priorities,
  requesters,
  sites,
  statuses,
  technicians,
} from "./world/lookups";

/** The time of the newest seeded record. It is fixed, so that the data is the same at every start. */
const TODAY = "2026-01-15T15:00:00Z";

const TITLES = [
  "Laptop does not start",
  "No network on floor 3",
  "Access to the shared folder",
  "Printer out of toner",
  "Mailbox is full",
  "New employee needs a phone",
];

const FIRST_ID = 1001;
const HOUR_MS = 3_600_000;
/** Seeded tickets cover the last 60 days. */
const SPAN_HOURS = 24 * 60;

function* seedTickets(faker: Faker, count: number): Generator<Ticket> {
  const end = Date.parse(TODAY);
  const one = <Row>(rows: readonly Row[]) => faker.helpers.arrayElement(rows);
  for (let index = 0; index < count; index++) {
    const created = end - Math.floor(((count - index) / count) * SPAN_HOURS) * HOUR_MS;
    const priority = one(priorities);
    const technician = one([...technicians, null]);
    yield {
      ...emptyTicket,
      id: FIRST_ID + index,
      guid: faker.string.uuid(),
      title: one(TITLES),
      description: faker.lorem.sentence(),
      source: one(["Manual", "Api"] as const),
      ticketType: one(["Ticket", "Ticket", "Problem"]),
      creatorId: one(requesters).id,
      assignedUser: technician?.id ?? null,
      siteId: one(sites).id,
      departmentId: one(departments).id,
      ticketStatusId: one(statuses).id,
      ticketCategoryId: one(categories).id,
      tierLevelId: one(levels).id,
      groupId: one(groups).id,
      clientId: one(clients).id,
      ticketPriorityId: priority.id,
      dueDate: formatTimestamp(created + priority.hours * HOUR_MS),
      escalated: faker.number.float() < 0.1,
      task:
        faker.number.float() < 0.2
          ? { technician: one(technicians).id, done: faker.datatype.boolean() }
          : null,
      createdOn: formatTimestamp(created),
      tags: [],
      readBy: [],
      conversations: [],
      attachments: [],
    };
  }
}

/**
 * Creates the world of a new sandbox.
 * @param tickets number of tickets
 */
export const seedWorld = (seed: number, tickets: number, clock: Clock): World =>
  new World(clock, () => seedTickets(fakerFor(seed, "tickets", TODAY), tickets));
