import { z } from "zod";
import { checkState, type Persistent } from "./persistence";

/** Milliseconds since 1970, UTC. */
export type Clock = () => number;

/** A clock that stands still until a test moves it. */
export interface VirtualClock {
  (): number;
  /** Moves it forward by that many milliseconds. */
  advance(milliseconds: number): void;
  /** Sets it to a moment: milliseconds since 1970, or an ISO 8601 text. */
  set(moment: number | string): void;
}

/**
 * @param start milliseconds since 1970, or an ISO 8601 text
 * @example startServiceTitan({ clock: virtualClock("2026-01-05T12:00:00Z") })
 */
export const virtualClock = (start: number | string): VirtualClock => {
  const read = (moment: number | string) => (typeof moment === "number" ? moment : Date.parse(moment));
  let now = read(start);
  return Object.assign(() => now, {
    advance: (milliseconds: number) => {
      now += milliseconds;
    },
    set: (moment: number | string) => {
      now = read(moment);
    },
  });
};

/** True for a clock that `virtualClock` created. */
export const isVirtualClock = (clock: Clock): clock is VirtualClock => "advance" in clock && "set" in clock;

const PATTERN =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?)?(Z|[+-]\d{2}:?\d{2})?$/i;

/**
 * A moment as text that sorts as time does: UTC with seven fractional digits.
 * A date alone means midnight UTC; a moment without a zone is taken as UTC.
 * @returns undefined where the text is no moment
 */
export const comparableInstant = (text: string): string | undefined => {
  const parts = PATTERN.exec(text.trim());
  if (!parts) return undefined;
  const [, day, minutes = "00:00", seconds = "00", fraction = "", zone = "Z"] = parts;
  const milliseconds = Date.parse(`${day}T${minutes}:${seconds}${zone.toUpperCase()}`);
  if (Number.isNaN(milliseconds)) return undefined;
  return `${new Date(milliseconds).toISOString().slice(0, 19)}.${fraction.slice(0, 7).padEnd(7, "0")}Z`;
};

/** The same for a moment that `writeInstant` wrote, without the cost of reading a calendar. */
export const comparableStored = (text: string): string =>
  `${text.slice(0, 19)}.${text.slice(20, -1).padEnd(7, "0")}Z`;

/**
 * Writes moments the way a .NET API does: up to seven fractional digits, trailing zeros left out, `Z`.
 * @param ticks ten-thousandths of a millisecond, 0 to 9999
 */
export const writeInstant = (milliseconds: number, ticks = 0): string => {
  const text = new Date(milliseconds).toISOString();
  const fraction = (text.slice(20, 23) + String(ticks).padStart(4, "0")).replace(/0+$/, "");
  return fraction ? `${text.slice(0, 19)}.${fraction}Z` : `${text.slice(0, 19)}Z`;
};

const timestampsState = z.object({ last: z.number(), ticks: z.number() });

/** Timestamps from a clock, never the same twice: those within one millisecond differ in their ticks. */
export class Timestamps implements Persistent {
  private last = Number.NaN;
  private ticks = 0;

  constructor(private readonly clock: Clock) {}

  /** @returns the current time as `writeInstant` formats it */
  next(): string {
    const now = Math.floor(this.clock());
    this.ticks = now === this.last ? this.ticks + 1 : 1;
    this.last = now;
    return writeInstant(now + Math.floor(this.ticks / 10_000), this.ticks % 10_000);
  }

  saveState() {
    return this.ticks === 0 ? undefined : { last: this.last, ticks: this.ticks };
  }

  restoreState(state: unknown): void {
    Object.assign(this, checkState(timestampsState, state, "timestamps"));
  }
}
