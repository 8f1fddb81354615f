import type { Faker } from "@faker-js/faker";
// The package's main entry loads about seventy locales.
import { faker } from "@faker-js/faker/locale/en";

/**
 * Creates a generator for one kind of record, so that its records do not depend on which other kinds were
 * generated before.
 * @param seed the same seed and name return the same data at every start
 * @param today the time that "recent" and "soon" refer to, ISO 8601
 */
export const fakerFor = (seed: number, name: string, today: string): Faker => {
  const Constructor = faker.constructor as new (options: { locale: typeof faker.rawDefinitions }) => Faker;
  const own = new Constructor({ locale: faker.rawDefinitions });
  own.seed([seed, ...Buffer.from(name)]);
  own.setDefaultRefDate(today);
  return own;
};

/** The input of the functions that generate first records. */
export interface SeedContext<World, Size> {
  /** Number of records by kind. */
  size: Size;
  /** A world that contains the seeded records of the other kinds, and no later writes. */
  world: World;
  /** @returns a generator that depends only on the seed and the name */
  faker(name: string): Faker;
}
