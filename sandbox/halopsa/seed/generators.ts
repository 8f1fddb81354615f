import type { Faker } from "@faker-js/faker";
import { TODAY } from "./context";

/** @returns the numbers from 0 to count - 1 */
export const range = (count: number) => Array.from({ length: count }, (_, index) => index);

/** @returns a timestamp within a number of days before the generator's reference date */
export const recentTimestamp = (faker: Faker, days: number) => faker.date.recent({ days }).toISOString();

/** @returns a timestamp that many hours before the time of the newest seeded record */
export const hoursBefore = (hours: number) => new Date(Date.parse(TODAY) - hours * 3_600_000).toISOString();

/** @returns a number from the range that Ofcom reserves for fiction */
export const phoneNumber = (faker: Faker) => `+44 117 496 ${faker.string.numeric(4)}`;

export const domainOf = (name: string) => `${name.toLowerCase().replace(/[^a-z]+/g, "-")}.example.com`;
