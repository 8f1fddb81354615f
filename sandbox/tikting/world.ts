import type { Faker } from "@faker-js/faker";
import { type Clock, Collection, fakerFor, writeInstant } from "../core";
import {
  categories,
  clients,
  departments,
  groups,
  levels,
  priorities,
  requesters,
  type Status,
  sites,
  statuses,
  type Ticket,
  technicians,
} from "./world/lookups";

/** Seeded data ends here, so that it is the same whenever it is made. */
export const today = "2026-01-15T15:00:00Z";

const TITLES = [
  "Laptop does not start",
  "No network on floor 3",
  "Access to the shared folder",
  "Printer out of toner",
  "Mailbox is full",
  "New employee needs a phone",
];

const FIRST_ID = 1001;
const HOUR = 3_600_000;
const REACH_HOURS = 24 * 60;

/** Everything that the server holds. */
export class World {
  readonly tickets: Collection<Ticket>;

  constructor(
    readonly seed: number,
    readonly size: number,
    readonly clock: Clock,
  ) {
    this.tickets = new Collection({ fill: () => seedTickets(fakerFor(seed, "tickets", today), size) });
  }

  /** The moment of a write. */
  now(): string {
    return writeInstant(this.clock());
  }

  /** When a ticket of that priority is due: the one service level agreement there is. */
  due(priorityId: number | null | undefined, from = this.clock()): string | null {
    const hours = priorities.find(({ id }) => id === priorityId)?.hours;
    return hours === undefined ? null : writeInstant(from + hours * HOUR);
  }

  /** Newest first; deleted tickets are kept, but shown to nobody. */
  visible(): Ticket[] {
    return this.tickets
      .all()
      .filter(({ isDeleted }) => !isDeleted)
      .reverse();
  }
}

/** What a ticket's status means. */
export const stateOf = ({ ticketStatusId }: Ticket): Status["type"] =>
  statuses.find(({ id }) => id === ticketStatusId)!.type;

/** A new ticket with nothing but what it must have. */
export const blankTicket = {
  cc: null,
  assignedUser: null,
  ticketCategoryId: null,
  ticketSubCategoryId: null,
  itemId: null,
  dueDate: null,
  tierLevelId: null,
  groupId: null,
  clientId: null,
  ticketPriorityId: null,
  slaId: null,
  serviceId: null,
  impactId: null,
  urgencyId: null,
  templateId: null,
  resolution: null,
  escalated: false,
  task: null,
  isDeleted: false,
  deletedOn: null,
  locked: false,
} as const;

function* seedTickets(faker: Faker, count: number): Generator<Ticket> {
  const end = Date.parse(today);
  const one = <Row>(rows: readonly Row[]) => faker.helpers.arrayElement(rows);
  for (let index = 0; index < count; index++) {
    const created = end - Math.floor(((count - index) / count) * REACH_HOURS) * HOUR;
    const priority = one(priorities);
    const technician = one([...technicians, null]);
    yield {
      ...blankTicket,
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
      dueDate: writeInstant(created + priority.hours * HOUR),
      escalated: faker.number.float() < 0.1,
      task:
        faker.number.float() < 0.2
          ? { technician: one(technicians).id, done: faker.datatype.boolean() }
          : null,
      createdOn: writeInstant(created),
      tags: [],
      readBy: [],
      conversations: [],
      attachments: [],
    };
  }
}
