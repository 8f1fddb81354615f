import type { Faker } from "@faker-js/faker";
// The root of the package loads seventy locales.
import { faker } from "@faker-js/faker/locale/en";

/**
 * A generator of its own for each kind of record, so that what one kind holds does not depend on which
 * other kinds were generated before it.
 * @param seed the same seed and name give the same data at every start
 * @param today the moment that "recent" and "soon" are counted from, ISO 8601
 */
export const fakerFor = (seed: number, name: string, today: string): Faker => {
  const Constructor = faker.constructor as new (options: { locale: typeof faker.rawDefinitions }) => Faker;
  const own = new Constructor({ locale: faker.rawDefinitions });
  own.seed([seed, ...Buffer.from(name)]);
  own.setDefaultRefDate(today);
  return own;
};
