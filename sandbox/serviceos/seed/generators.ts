import type { Faker } from "@faker-js/faker";
import type { Kind, Row } from "../world";
import type { Context } from "./context";

/** The time of the newest seeded record. It is fixed, so that the data is the same at every start. */
export const TODAY = "2026-03-13T15:00:00Z";
export const TODAY_MS = Date.parse(TODAY);
export const HOUR_MS = 3_600_000;

/** @param milliseconds since 1970 */
export const formatTimestamp = (milliseconds: number) =>
  `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
export const formatDate = (milliseconds: number) => formatTimestamp(milliseconds).slice(0, 10);

type CreateFields = (faker: Faker, index: number, context: Context) => Record<string, unknown>;

/** Creates a generator of records of one kind, with IDs from `firstId` on. */
export const generate =
  (kind: Kind, firstId: number, count: number | ((size: Context["size"]) => number), create: CreateFields) =>
  (context: Context): Row[] => {
    const faker = context.faker(kind);
    const length = typeof count === "number" ? count : count(context.size);
    return Array.from({ length }, (_, index) => ({ id: firstId + index, ...create(faker, index, context) }));
  };

/** @returns a random record of another kind */
export const pick = (faker: Faker, { world }: Context, kind: Kind) =>
  faker.helpers.arrayElement(world.of(kind).all() as Row[]);

/** @returns a random site and its company */
export const pickSite = (faker: Faker, context: Context) => {
  const site = pick(faker, context, "sites");
  return { company_number: site.company_number, site_number: site.id };
};

export const address = (faker: Faker) => ({
  address: faker.location.streetAddress(),
  city: faker.location.city(),
  state: faker.location.state({ abbreviated: true }),
  zip: faker.location.zipCode("#####"),
  phone: faker.helpers.replaceSymbols("555-01##"),
});

/** @returns rows with these names, numbered from 1 */
export const namedRows = (...names: string[]) => names.map((name, index) => ({ id: index + 1, name }));

export const macAddress = (faker: Faker) => faker.internet.mac().toUpperCase();
