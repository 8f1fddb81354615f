import type { Faker } from "@faker-js/faker";
import { writeInstant } from "../../core";
import { type ExternalData, seededApplication } from "../world/shared";

/** 2026-01-15T15:00:00Z, where seeded data ends. */
const end = Date.UTC(2026, 0, 15, 15);
const DAY = 86_400_000;
/** Seeded data reaches two years back. */
export const start = end - 730 * DAY;

/** Numbers from 0. */
export const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** When the record with that index came: evenly over the two years, oldest first. Milliseconds. */
export const createdAt = (faker: Faker, index: number, count: number): number => {
  const step = (end - start) / Math.max(count, 1);
  return Math.floor(start + step * (index + faker.number.float({ max: 0.9 })));
};

/** A moment of seeded data, with the seven fractional digits that the API shows. */
export const moment = (faker: Faker, milliseconds: number): string =>
  writeInstant(milliseconds, faker.number.int(9999));

/** A record's createdOn, and a modifiedOn of up to forty days later but not after the end. */
export const stamps = (faker: Faker, index: number, count: number) => {
  const created = createdAt(faker, index, count);
  const changed = faker.datatype.boolean(0.6)
    ? created + faker.number.int(Math.max(1, Math.min(40 * DAY, end - created)))
    : created;
  const createdOn = moment(faker, created);
  return { createdOn, modifiedOn: changed === created ? createdOn : moment(faker, changed) };
};

/** Fixed lists, such as job types, are older than everything else. */
export const lookupStamps = (faker: Faker) => {
  const created = start - faker.number.int({ min: 30 * DAY, max: 400 * DAY });
  return {
    createdOn: moment(faker, created),
    modifiedOn: moment(faker, created + faker.number.int(500 * DAY)),
  };
};

/** True for one record in so many. */
export const everyNth = (index: number, nth: number): boolean => index % nth === nth - 1;

/** A number from the range that is kept for fiction. */
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

/** An address of the tenant's service area. */
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

/** One pair for every tenth record. */
export const someExternalData = (index: number, key: string, value: string): ExternalData =>
  index % 10 === 0 ? { [seededApplication]: [{ key, value }] } : {};
