import fc from "fast-check";
import type { Behaviour, VendorModel } from "./vendor";

/** Something that happens to the vendor's records, or to the trigger. */
export type Step =
  | { kind: "insert"; count: number; late: number }
  | { kind: "change"; at: number; late: number }
  | { kind: "plant"; days: number }
  | { kind: "remove"; at: number }
  | { kind: "wait"; seconds: number }
  | { kind: "poll"; failsAt: number | undefined; between: Step[]; during: Step[] }
  | { kind: "redeploy" };

/** The maximum delay before a record is visible, in seconds. Triggers look back five minutes. */
const MAXIMUM_DELAY = 240;

const late = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(MAXIMUM_DELAY));

const insert = fc.record({
  kind: fc.constant("insert" as const),
  count: fc.integer({ min: 1, max: 6 }),
  late,
});
const change = fc.record({ kind: fc.constant("change" as const), at: fc.nat(40), late });
const remove = fc.record({ kind: fc.constant("remove" as const), at: fc.nat(40) });
const plant = fc.record({
  kind: fc.constant("plant" as const),
  days: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 4, max: 30_000 })),
});
const wait = fc.record({
  kind: fc.constant("wait" as const),
  seconds: fc.oneof(fc.constant(1), fc.nat(90), fc.nat(1000)),
});
const redeploy = fc.constant({ kind: "redeploy" as const });
const event: fc.Arbitrary<Step> = fc.oneof(
  insert,
  { weight: 3, arbitrary: change as fc.Arbitrary<Step> },
  remove,
  wait,
  plant,
);

/** Events while the pages of one list are read. Records are added and changed, but not deleted. */
export const concurrent: fc.Arbitrary<Step> = fc.oneof(insert, change as fc.Arbitrary<Step>);

const poll = fc.record({
  kind: fc.constant("poll" as const),
  failsAt: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
  between: fc.array(event, { maxLength: 3 }),
  during: fc.array(concurrent, { maxLength: 2 }),
});

/** A random history: events, polls and redeploys in any order. */
export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof({ weight: 5, arbitrary: event }, { weight: 3, arbitrary: poll as fc.Arbitrary<Step> }, redeploy),
  { minLength: 5, maxLength: 40 },
);

export const behaviour = (nested: boolean): fc.Arbitrary<Behaviour> =>
  fc.record({
    pageSize: fc.integer({ min: 1, max: 7 }),
    sorts: fc.boolean(),
    resolution: fc.constantFrom(1n, 10_000n, 10_000_000n),
    truncatesQuery: fc.boolean(),
    nested: fc.constant(nested),
  });

/** Applies a step to the vendor's records. The caller applies steps of the trigger. */
export function happen(vendor: VendorModel, step: Step): void {
  if (step.kind === "insert") vendor.insert(step.count, step.late);
  if (step.kind === "change") vendor.change(step.at, step.late);
  if (step.kind === "plant") vendor.plant(step.days);
  if (step.kind === "remove") vendor.remove(step.at);
  if (step.kind === "wait") vendor.wait(step.seconds);
}
