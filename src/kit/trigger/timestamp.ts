/**
 * A vendor's timestamp in a form that sorts as text: UTC, seven fractional digits, such as
 * "2025-10-24T14:59:42.7139520Z". Some vendors count ten-millionths of a second; a Date would lose four digits.
 */
export type Timestamp = string & { readonly __timestamp: unique symbol };

const PARTS = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?(Z|[+-]\d{2}:?\d{2})?$/i;

const TICKS_IN_MS = 10_000n;
const MS_IN_SECOND = 1000n;

/** Some vendors write the year 1 for a time that was never set: ticks are counted from before it. */
const FIRST_MS = Date.parse("0000-01-01T00:00:00Z");
const LAST_MS = Date.parse("9999-12-31T23:59:59Z");

const FIRST_YEAR = BigInt(FIRST_MS);

/** Reads a vendor's timestamp, which is UTC if it has no offset. Undefined for anything else. */
export function timestamp(text: unknown): Timestamp | undefined {
  const parts = typeof text === "string" ? PARTS.exec(text.trim()) : null;
  if (!parts) return undefined;
  const [, day, time, fraction = "", zone = "Z"] = parts;
  const ms = Date.parse(`${day}T${time}${zone.toUpperCase()}`);
  // Beyond the year 9999, which an offset can lead to, timestamps would no longer sort as text.
  if (Number.isNaN(ms) || ms < FIRST_MS || ms > LAST_MS) return undefined;
  return `${new Date(ms).toISOString().slice(0, 19)}.${fraction.slice(0, 7).padEnd(7, "0")}Z` as Timestamp;
}

/** Ten-millionths of a second since the year 0. */
export const toTicks = (at: Timestamp): bigint =>
  (BigInt(Date.parse(`${at.slice(0, 19)}Z`)) - FIRST_YEAR) * TICKS_IN_MS + BigInt(at.slice(20, 27));

const LAST_TICK = (BigInt(LAST_MS) + MS_IN_SECOND - FIRST_YEAR) * TICKS_IN_MS - 1n;

/** The timestamp of a number of ticks; the first or the last one possible if it is out of range. */
export function fromTicks(number: bigint): Timestamp {
  const ticks = number < 0n ? 0n : number > LAST_TICK ? LAST_TICK : number;
  const ms = ticks / TICKS_IN_MS;
  const second = ms - (ms % MS_IN_SECOND);
  const fraction = String(ticks - second * TICKS_IN_MS).padStart(7, "0");
  return `${new Date(Number(second + FIRST_YEAR)).toISOString().slice(0, 19)}.${fraction}Z` as Timestamp;
}

/** The timestamp of milliseconds since 1970. */
export const fromMs = (ms: number): Timestamp => fromTicks((BigInt(ms) - FIRST_YEAR) * TICKS_IN_MS);

/** Subtracts milliseconds. */
export const earlier = (at: Timestamp, ms: number): Timestamp =>
  fromTicks(toTicks(at) - BigInt(Math.ceil(ms)) * TICKS_IN_MS);

/** The next whole second after a timestamp. */
export const nextSecond = (at: Timestamp): Timestamp => {
  const second = TICKS_IN_MS * MS_IN_SECOND;
  return fromTicks((toTicks(at) / second + 1n) * second);
};

/** The later of two timestamps. */
export const later = (one: Timestamp | undefined, other: Timestamp): Timestamp =>
  one !== undefined && one > other ? one : other;

/** The earlier of two timestamps; an unknown one counts as the earliest. */
export const earliest = (one: Timestamp | undefined, other: Timestamp | undefined): Timestamp | undefined =>
  one === undefined || other === undefined ? undefined : one < other ? one : other;

/** Times up to this one were never set: vendors write the year 1, 1900 or 1970, in any time zone. */
const NEVER_SET = "1970-01-02" as Timestamp;

/**
 * The first of a record's timestamps that is set, or undefined. The field that means "changed" comes first: others,
 * such as a date of creation that users can edit, may be in the future.
 */
export function firstSet(...values: unknown[]): Timestamp | undefined {
  for (const value of values) {
    const at = timestamp(value);
    if (at && at > NEVER_SET) return at;
  }
  return undefined;
}
