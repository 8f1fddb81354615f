/**
 * A vendor's timestamp in one form that sorts as text: UTC, seven fractional digits, such as
 * "2025-10-24T14:59:42.7139520Z". A vendor's clock ticks in ten-millionths of a second; a Date would lose four digits.
 */
export type Timestamp = string & { readonly __timestamp: unique symbol };

const PARTS = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?(Z|[+-]\d{2}:?\d{2})?$/i;

const TICKS_IN_MS = 10_000n;

/** Reads a vendor's timestamp; one without an offset is UTC. Undefined for what is none. */
export function timestamp(text: unknown): Timestamp | undefined {
  const parts = typeof text === "string" ? PARTS.exec(text.trim()) : null;
  if (!parts) return undefined;
  const [, day, time, fraction = "", zone = "Z"] = parts;
  const ms = Date.parse(`${day}T${time}${zone.toUpperCase()}`);
  if (Number.isNaN(ms)) return undefined;
  return `${new Date(ms).toISOString().slice(0, 19)}.${fraction.slice(0, 7).padEnd(7, "0")}Z` as Timestamp;
}

/** Ten-millionths of a second since 1970. */
export const toTicks = (at: Timestamp): bigint =>
  BigInt(Date.parse(`${at.slice(0, 19)}Z`)) * TICKS_IN_MS + BigInt(at.slice(20, 27));

export function fromTicks(ticks: bigint): Timestamp {
  const ms = ticks / TICKS_IN_MS;
  const second = ms - (ms % 1000n);
  const fraction = String(ticks - second * TICKS_IN_MS).padStart(7, "0");
  return `${new Date(Number(second)).toISOString().slice(0, 19)}.${fraction}Z` as Timestamp;
}

/** So many milliseconds earlier. */
export const earlier = (at: Timestamp, ms: number): Timestamp =>
  fromTicks(toTicks(at) - BigInt(ms) * TICKS_IN_MS);

/** The next moment that a vendor's clock can show. */
export const justAfter = (at: Timestamp): Timestamp => fromTicks(toTicks(at) + 1n);

/** The later of two moments. */
export const later = (one: Timestamp | undefined, other: Timestamp): Timestamp =>
  one !== undefined && one > other ? one : other;
