import type { Query } from "../../kit/http/types";
import { comparableStreet, comparableZip, withoutExtension } from "./spelling";

/** The parts of an address by which records are found. */
export interface Address {
  street?: string | null;
  unit?: string | null;
  city?: string | null;
  state?: string | null;
  zip?: string | null;
}

const same = (compare: (text: string) => string, one?: string | null, other?: string | null) =>
  !one || compare(one) === compare(other ?? "");

/** True if an address has all parts that are looked for. A record without a unit does not have one. */
export const isAt = (wanted: Address, { street, unit, city, state, zip }: Address = {}): boolean =>
  same(comparableStreet, wanted.street, street) &&
  same(comparableStreet, wanted.unit, unit) &&
  same(comparableStreet, wanted.city, city) &&
  same(comparableStreet, wanted.state, state) &&
  same(comparableZip, wanted.zip, zip);

/**
 * The filters of the searches that find an address together. How ServiceTitan compares a street is not documented: one
 * search has it as it was given, the other only its house number, which spellings share.
 */
export function addressQueries({ street, city, zip }: Address): Query[] {
  const place = zip ? { zip: withoutExtension(zip) } : { city };
  const [number] = /^\d\S*/.exec(street?.trim() ?? "") ?? [];
  const streets = new Set([street?.trim() || undefined, number]);
  if (streets.size > 1) streets.delete(undefined);
  return [...streets].map((each) => ({ street: each, ...place }));
}
