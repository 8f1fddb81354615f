import type { Faker } from "@faker-js/faker";
import { formatTimestamp } from "../../core";
import { type ExternalData, seededApplication } from "../world/shared";
import { TODAY } from "./context";

const end = Date.parse(TODAY);
const DAY_MS = 86_400_000;
/** Seeded data covers the last two years. */
const start = end - 730 * DAY_MS;

/** @returns the numbers from 0 to count - 1 */
export const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** @returns when a record was created: evenly over the two years, oldest first. Milliseconds since 1970. */
export const createdAt = (faker: Faker, index: number, count: number): number => {
  const step = (end - start) / Math.max(count, 1);
  return Math.floor(start + step * (index + faker.number.float({ max: 0.9 })));
};

/** @returns a timestamp with the seven fractional digits that the API returns */
export const timestampAt = (faker: Faker, milliseconds: number): string =>
  formatTimestamp(milliseconds, faker.number.int(9999));

/** @returns createdOn, and a modifiedOn that is up to 40 days later but not after TODAY */
export const recordTimestamps = (faker: Faker, index: number, count: number) => {
  const created = createdAt(faker, index, count);
  const changed = faker.datatype.boolean(0.6)
    ? created + faker.number.int(Math.max(1, Math.min(40 * DAY_MS, end - created)))
    : created;
  const createdOn = timestampAt(faker, created);
  return { createdOn, modifiedOn: changed === created ? createdOn : timestampAt(faker, changed) };
};

/** @returns createdOn and modifiedOn of a lookup, such as a job type. Lookups are older than all other records. */
export const lookupTimestamps = (faker: Faker) => {
  const created = start - faker.number.int({ min: 30 * DAY_MS, max: 400 * DAY_MS });
  return {
    createdOn: timestampAt(faker, created),
    modifiedOn: timestampAt(faker, created + faker.number.int(500 * DAY_MS)),
  };
};

/** True for every nth index. */
export const isEveryNth = (index: number, nth: number): boolean => index % nth === nth - 1;

/** @returns a phone number from the range that is reserved for fiction */
export const phoneNumber = (faker: Faker): string =>
  `${faker.helpers.arrayElement(["614", "380", "740", "937", "513"])}55501${faker.string.numeric(2)}`;

const cities: [city: string, zip: string, latitude: number, longitude: number][] = [
  ["Columbus", "43215", 39.96, -83.0],
  ["Dublin", "43017", 40.1, -83.11],
  ["Westerville", "43081", 40.13, -82.93],
  ["Hilliard", "43026", 40.03, -83.16],
  ["Gahanna", "43230", 40.02, -82.88],
  ["Grove City", "43123", 39.88, -83.09],
  ["Reynoldsburg", "43068", 39.95, -82.8],
  ["Powell", "43065", 40.16, -83.08],
];

/** @returns an address in the tenant's service area */
export const address = (faker: Faker) => {
  const [city, zip, latitude, longitude] = faker.helpers.arrayElement(cities);
  return {
    street: `${faker.number.int({ min: 100, max: 9900 })} ${faker.location.street()}`,
    unit: faker.datatype.boolean(0.15) ? `Apt ${faker.number.int({ min: 1, max: 40 })}` : null,
    city,
    state: "OH",
    zip,
    country: "USA",
    latitude: Number((latitude + faker.number.int(999) / 100_000).toFixed(5)),
    longitude: Number((longitude + faker.number.int(999) / 100_000).toFixed(5)),
  };
};

/** @returns one pair for every tenth record, otherwise none */
export const sampleExternalData = (index: number, key: string, value: string): ExternalData =>
  index % 10 === 0 ? { [seededApplication]: [{ key, value }] } : {};
