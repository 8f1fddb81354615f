import type { Faker } from "@faker-js/faker";
import { type Clock, fakerFor } from "../core";
import { type Customer, formatDateTime, isFinished, PRIORITIES, STATUSES, type Ticket, World } from "./world";
import { brands, channels, groups } from "./world/lookups";

/** The time of the newest seeded record. It is fixed, so that the data is the same at every start. */
const TODAY = "2026-01-15T15:00:00Z";

const TITLES = [
  "Printer prints blank pages",
  "Invoice is missing",
  "Order arrived damaged",
  "Password reset does not work",
  "Question about the warranty",
  "Delivery to another address",
  "App crashes at the start",
  "Refund not received",
];

const FIRST_ID = 1001;
const DAY_MS = 86_400_000;
/** Seeded tickets cover this many days. */
const SPAN_DAYS = 120;

/** Finished tickets older than this are archived. */
const ARCHIVED_AFTER_MS = 90 * DAY_MS;

/** The customers of a new sandbox. Those from FIRST_WITH_ID on have an ID in another system: 2117 is C-17. */
const CUSTOMERS = 250;
const FIRST_CUSTOMER = 2001;
const FIRST_WITH_ID = 2101;

function* seedCustomers(faker: Faker): Generator<Customer> {
  for (let id = FIRST_CUSTOMER; id < FIRST_CUSTOMER + CUSTOMERS; id++) {
    const brand = faker.helpers.arrayElement(brands);
    const [firstname, lastname] = [faker.person.firstName(), faker.person.lastName()];
    const mailbox = `${firstname}.${lastname}`.toLowerCase().replace(/[^a-z.]+/g, "");
    yield {
      id,
      external_primary_id: id < FIRST_WITH_ID ? null : `C-${id - FIRST_WITH_ID + 1}`,
      brand_id: brand.id,
      brand_name: brand.name,
      firstname,
      lastname,
      addresses: [{ channel: "email", address: `${mailbox}@example.com` }],
      custom: {},
    };
  }
}

/** The tickets of a new sandbox, oldest first. */
function* seedTickets(faker: Faker, customers: Customer[], count: number): Generator<Ticket> {
  const end = Date.parse(TODAY);
  for (let index = 0; index < count; index++) {
    const created = end - Math.floor(((count - index) / count) * SPAN_DAYS * DAY_MS);
    const updated = Math.min(end, created + faker.number.int({ min: 1, max: 2 * DAY_MS }));
    const status = faker.helpers.arrayElement(STATUSES);
    const brand = faker.helpers.arrayElement(brands);
    const channel = faker.helpers.arrayElement(channels);
    const customer = faker.helpers.arrayElement(customers);
    yield {
      id: FIRST_ID + index,
      title: faker.helpers.arrayElement(TITLES),
      status,
      priority: faker.helpers.arrayElement(PRIORITIES),
      direction: faker.helpers.arrayElement(["inbound", "outbound"] as const),
      from: customer.addresses[0]!.address,
      from_name: `${customer.firstname} ${customer.lastname}`,
      to: "support@example.com",
      to_name: brand.name,
      brand_id: brand.id,
      brand_name: brand.name,
      channel_id: channel.id,
      channel_name: channel.name,
      channel_account_id: 2,
      customer_id: customer.id,
      assigned_group_id: faker.helpers.arrayElement([...groups, null]),
      assigned_user_id: faker.helpers.arrayElement([12, 13, null]),
      form_id: null,
      external_id: null,
      external_gui_url: null,
      created_at: formatDateTime(created),
      last_update: formatDateTime(updated),
      last_update_agent: formatDateTime(updated),
      last_update_customer: formatDateTime(created),
      closed_at: isFinished(status) ? formatDateTime(updated) : null,
      sla_policy_id: 1,
      sla_next_breach: isFinished(status) ? null : formatDateTime(created + 3 * DAY_MS),
      snooze_time: null,
      grade_by_customer: null,
      archived: isFinished(status) && end - updated > ARCHIVED_AFTER_MS,
      events: [{ type: "create", created_at: formatDateTime(created), description: "Ticket created" }],
    };
  }
}

/**
 * Creates the world of a new sandbox.
 * @param tickets number of tickets
 */
export const seedWorld = (seed: number, tickets: number, clock: Clock): World => {
  const customers = () => seedCustomers(fakerFor(seed, "customers", TODAY));
  return new World(clock, {
    customers,
    tickets: () => seedTickets(fakerFor(seed, "tickets", TODAY), [...customers()], tickets),
  });
};
