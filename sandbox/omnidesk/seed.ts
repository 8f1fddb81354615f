import type { Faker } from "@faker-js/faker";
import {
  brands,
  channels,
  groups,
  isFinished,
  PRIORITIES,
  STATUSES,
  type Ticket,
  today,
  written,
} from "./world";

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
const DAY = 86_400_000;
const REACH_DAYS = 120;

/** Finished tickets older than this are archived. */
const ARCHIVED_AFTER = 90 * DAY;

/** The tickets of a new sandbox, oldest first. */
export function* seedTickets(faker: Faker, count: number): Generator<Ticket> {
  const end = Date.parse(today);
  for (let index = 0; index < count; index++) {
    const created = end - Math.floor(((count - index) / count) * REACH_DAYS * DAY);
    const updated = Math.min(end, created + faker.number.int({ min: 1, max: 2 * DAY }));
    const status = faker.helpers.arrayElement(STATUSES);
    const brand = faker.helpers.arrayElement(brands);
    const channel = faker.helpers.arrayElement(channels);
    const name = faker.person.fullName();
    yield {
      id: FIRST_ID + index,
      title: faker.helpers.arrayElement(TITLES),
      status,
      priority: faker.helpers.arrayElement(PRIORITIES),
      direction: faker.helpers.arrayElement(["inbound", "outbound"] as const),
      from: `${name.toLowerCase().replace(/[^a-z]+/g, ".")}@example.com`,
      from_name: name,
      to: "support@example.com",
      to_name: brand.name,
      brand_id: brand.id,
      brand_name: brand.name,
      channel_id: channel.id,
      channel_name: channel.name,
      channel_account_id: 2,
      customer_id: faker.number.int({ min: 2000, max: 2999 }),
      assigned_group_id: faker.helpers.arrayElement([...groups, null]),
      assigned_user_id: faker.helpers.arrayElement([12, 13, null]),
      form_id: null,
      external_id: null,
      external_gui_url: null,
      created_at: written(created),
      last_update: written(updated),
      last_update_agent: written(updated),
      last_update_customer: written(created),
      closed_at: isFinished(status) ? written(updated) : null,
      sla_policy_id: 1,
      sla_next_breach: isFinished(status) ? null : written(created + 3 * DAY),
      snooze_time: null,
      grade_by_customer: null,
      archived: isFinished(status) && end - updated > ARCHIVED_AFTER,
      events: [{ type: "create", created_at: written(created), description: "Ticket created" }],
    };
  }
}
