import { z } from "zod";
import { checkState, type Persistent } from "./persistence";

/** Returns the current time in milliseconds since 1970, UTC. */
export type Clock = () => number;

/** A clock that only changes when a test changes it. */
export interface VirtualClock {
  (): number;
  /** Adds milliseconds. */
  advance(milliseconds: number): void;
  /** @param time milliseconds since 1970, or ISO 8601 */
  set(time: number | string): void;
}

/**
 * Creates a clock that only changes when a test changes it.
 * @param start milliseconds since 1970, or ISO 8601
 * @example startServiceTitan({ clock: virtualClock("2026-01-05T12:00:00Z") })
 */
export const virtualClock = (start: number | string): VirtualClock => {
  const parse = (time: number | string) => (typeof time === "number" ? time : Date.parse(time));
  let now = parse(start);
  return Object.assign(() => now, {
    advance: (milliseconds: number) => {
      now += milliseconds;
    },
    set: (time: number | string) => {
      now = parse(time);
    },
  });
};

/** True for a clock that `virtualClock` created. */
export const isVirtualClock = (clock: Clock): clock is VirtualClock => "advance" in clock && "set" in clock;

const PATTERN =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?)?(Z|[+-]\d{2}:?\d{2})?$/i;

/**
 * Converts a date or timestamp to text whose alphabetical order is chronological: UTC with seven fractional
 * digits. A date alone means midnight UTC; a timestamp without an offset is in UTC.
 * @returns undefined if the text is neither a date nor a timestamp
 * @example sortableTimestamp("2026-01-02T03:04:05+02:00") // "2026-01-02T01:04:05.0000000Z"
 */
export const sortableTimestamp = (text: string): string | undefined => {
  const groups = PATTERN.exec(text.trim());
  if (!groups) return undefined;
  const [, day, minutes = "00:00", seconds = "00", fraction = "", zone = "Z"] = groups;
  const milliseconds = Date.parse(`${day}T${minutes}:${seconds}${zone.toUpperCase()}`);
  if (Number.isNaN(milliseconds)) return undefined;
  return `${new Date(milliseconds).toISOString().slice(0, 19)}.${fraction.slice(0, 7).padEnd(7, "0")}Z`;
};

/** Like `sortableTimestamp`, but faster and only for what `formatTimestamp` returned. */
export const sortableStored = (text: string): string =>
  `${text.slice(0, 19)}.${text.slice(20, -1).padEnd(7, "0")}Z`;

/**
 * Formats a timestamp as a .NET API does: UTC, with up to seven fractional digits and no trailing zeros.
 * @param milliseconds since 1970
 * @param ticks ten-thousandths of a millisecond, 0 to 9999
 */
export const formatTimestamp = (milliseconds: number, ticks = 0): string => {
  const text = new Date(milliseconds).toISOString();
  const fraction = (text.slice(20, 23) + String(ticks).padStart(4, "0")).replace(/0+$/, "");
  return fraction ? `${text.slice(0, 19)}.${fraction}Z` : `${text.slice(0, 19)}Z`;
};

const timestampsState = z.object({ last: z.number(), ticks: z.number() });

/** Creates timestamps from a clock. No two are equal: those within one millisecond differ in their ticks. */
export class Timestamps implements Persistent {
  private last = Number.NaN;
  private ticks = 0;

  constructor(private readonly clock: Clock) {}

  /** @returns the current time as `formatTimestamp` formats it */
  next(): string {
    const now = Math.floor(this.clock());
    this.ticks = now === this.last ? this.ticks + 1 : 1;
    this.last = now;
    return formatTimestamp(now + Math.floor(this.ticks / 10_000), this.ticks % 10_000);
  }

  saveState() {
    return this.ticks === 0 ? undefined : { last: this.last, ticks: this.ticks };
  }

  restoreState(state: unknown): void {
    Object.assign(this, checkState(timestampsState, state, "timestamps"));
  }
}
