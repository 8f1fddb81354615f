import type { Faker } from "@faker-js/faker";
import type { Kind, Row, World } from "../world";

/** Seeded data ends here, so that it is the same whenever it is made. */
export const today = "2026-03-13T15:00:00Z";
export const todayMs = Date.parse(today);
export const HOUR_MS = 3_600_000;

export const moment = (ms: number) => `${new Date(ms).toISOString().slice(0, 19)}Z`;
export const day = (ms: number) => moment(ms).slice(0, 10);

export const JOB_TYPES = ["Hardware", "Software", "Network", "Email", "Access", "Onboarding"];
export const DEPARTMENTS = ["Accounting", "Management", "Operations", "Sales", "Warehouse"];

type Make = (faker: Faker, index: number, world: World) => Record<string, unknown>;

/** Records of one kind, numbered from `first` on. */
export const several =
  (kind: string, first: number, count: number | ((world: World) => number), make: Make) =>
  (world: World): Row[] => {
    const faker = world.faker(kind);
    const length = typeof count === "number" ? count : count(world);
    return Array.from({ length }, (_, index) => ({ id: first + index, ...make(faker, index, world) }));
  };

/** A record of another kind, chosen by the generator. */
export const anyOf = (faker: Faker, world: World, kind: Kind) =>
  faker.helpers.arrayElement(world.of(kind).all() as Row[]);

/** A site and its company. */
export const place = (faker: Faker, world: World) => {
  const site = anyOf(faker, world, "sites");
  return { company_number: site.company_number, site_number: site.id };
};

export const address = (faker: Faker) => ({
  address: faker.location.streetAddress(),
  city: faker.location.city(),
  state: faker.location.state({ abbreviated: true }),
  zip: faker.location.zipCode("#####"),
  phone: faker.helpers.replaceSymbols("555-01##"),
});

export const named = (...names: string[]) => names.map((name, index) => ({ id: index + 1, name }));

export const hex = (faker: Faker) => faker.internet.mac().toUpperCase();
