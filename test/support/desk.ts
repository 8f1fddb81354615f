import fc from "fast-check";
import type { Change } from "../../src/kit/trigger/changes";

/** A ticket, with its timestamps in seconds. */
export interface Row {
  id: number;
  created: number;
  changed: number;
}

const START = Date.parse("2026-03-01T08:00:00Z") / 1000;

const DAY = 86_400;

/** A timestamp as most vendors write it. */
export const written = (seconds: number): string => `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;

/** Tickets in memory, with their own clock, which advances at every event. */
export class Desk {
  now = START;
  rows: Row[] = [];
  /** The IDs of tickets with a date in the future. */
  readonly planted = new Set<number>();
  private last = 0;

  /** The headers of every response. */
  get headers(): { date?: string } {
    return { date: new Date(this.now * 1000).toUTCString() };
  }

  wait(seconds: number): void {
    this.now += seconds;
  }

  insert(count = 1): void {
    this.now += 1;
    for (let left = count; left > 0; left--)
      this.rows.push({ id: ++this.last, created: this.now, changed: this.now });
  }

  /** Inserts a ticket with a date in the future: that of its creation, that of its last change, or both. */
  plant(field: "created" | "changed" | "both", days: number): void {
    this.insert();
    const row = this.rows.at(-1)!;
    this.planted.add(row.id);
    if (field !== "changed") row.created += days * DAY;
    if (field !== "created") row.changed += days * DAY;
  }

  change(at: number): void {
    const row = this.rows[at % Math.max(1, this.rows.length)];
    this.now += 1;
    if (row) row.changed = this.now;
  }

  remove(at: number): void {
    this.now += 1;
    this.rows.splice(at % Math.max(1, this.rows.length), 1);
  }
}

type Event =
  | { kind: "insert"; count: number }
  | { kind: "plant"; field: "created" | "changed" | "both"; days: number }
  | { kind: "change" | "remove"; at: number }
  | { kind: "wait"; seconds: number };

/** An event at a desk, or a poll; "during" happens while the poll reads. */
export type Step = Event | { kind: "poll"; during: Event[]; fails: boolean };

const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ kind: fc.constant("insert" as const), count: fc.integer({ min: 1, max: 5 }) }),
  fc.record({
    kind: fc.constant("plant" as const),
    field: fc.constantFrom("created" as const, "changed" as const, "both" as const),
    days: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 4, max: 30_000 })),
  }),
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("change" as const), at: fc.nat(60) }) },
  fc.record({ kind: fc.constant("remove" as const), at: fc.nat(60) }),
  fc.record({
    kind: fc.constant("wait" as const),
    seconds: fc.oneof(fc.nat(60), fc.nat(1000), fc.nat(200_000)),
  }),
);

const poll = fc.record({
  kind: fc.constant("poll" as const),
  during: fc.array(event, { maxLength: 3 }),
  fails: fc.boolean(),
});

export const histories = fc.array(fc.oneof({ weight: 3, arbitrary: event }, poll), {
  minLength: 5,
  maxLength: 40,
});

export function happen(desk: Desk, step: Event): void {
  if (step.kind === "insert") desk.insert(step.count);
  if (step.kind === "plant") desk.plant(step.field, step.days);
  if (step.kind === "change") desk.change(step.at);
  if (step.kind === "remove") desk.remove(step.at);
  if (step.kind === "wait") desk.wait(step.seconds);
}

interface Flow {
  /** One poll; `before` is called before each response, and may throw. */
  poll(before: () => void): Promise<Change<Row>[]>;
}

const versionOf = ({ id, changed }: Row) => `${id} ${changed}`;

/**
 * Checks that a flow gets every change once: tickets that existed before the first poll never, and the last state of
 * every ticket that exists at the end of a history.
 */
export async function deliversEachChangeOnce(desk: Desk, { poll }: Flow, steps: Step[]): Promise<void> {
  const delivered = new Set<string>();
  const known = new Map<number, number>(desk.rows.map(({ id, changed }) => [id, changed]));
  const take = (changes: Change<Row>[]) => {
    for (const { changeType, record } of changes) {
      const version = versionOf(record);
      expect([version, delivered.has(version)]).toEqual([version, false]);
      if (!desk.planted.has(record.id)) expect(record.changed).toBeGreaterThan(known.get(record.id) ?? 0);
      expect([version, changeType]).toEqual([version, known.has(record.id) ? "updated" : "created"]);
      delivered.add(version);
      known.set(record.id, record.changed);
    }
  };
  take(await poll(() => undefined));
  expect(delivered.size).toBe(0);
  for (const step of steps) {
    if (step.kind !== "poll") {
      happen(desk, step);
      continue;
    }
    const pending = [...step.during];
    const before = () => {
      const next = pending.shift();
      if (next) happen(desk, next);
      else if (step.fails) throw new Error("The vendor does not respond.");
    };
    take(await poll(before).catch(() => []));
  }
  take(await poll(() => undefined));
  take(await poll(() => undefined));
  const missed = desk.rows.filter(({ id, changed }) => known.get(id) !== changed);
  expect(missed).toEqual([]);
}
