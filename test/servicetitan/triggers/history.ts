import fc from "fast-check";
import type { Behaviour, VendorModel } from "./vendor";

/** What happens at a vendor, or to the trigger. */
export type Step =
  | { kind: "insert"; count: number; late: number }
  | { kind: "change"; at: number; late: number }
  | { kind: "remove"; at: number }
  | { kind: "wait"; seconds: number }
  | { kind: "poll"; failsAt: number | undefined; between: Step[]; during: Step[] }
  | { kind: "redeploy" };

/** The longest that a record stays out of sight, in seconds: less than the five minutes that triggers look back. */
const LATEST = 240;

const late = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(LATEST));

const insert = fc.record({
  kind: fc.constant("insert" as const),
  count: fc.integer({ min: 1, max: 6 }),
  late,
});
const change = fc.record({ kind: fc.constant("change" as const), at: fc.nat(40), late });
const remove = fc.record({ kind: fc.constant("remove" as const), at: fc.nat(40) });
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
);

/** While pages of one read are on their way, records come and change, and none goes. */
const meanwhile: fc.Arbitrary<Step> = fc.oneof(insert, change as fc.Arbitrary<Step>);

const poll = fc.record({
  kind: fc.constant("poll" as const),
  failsAt: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
  between: fc.array(event, { maxLength: 3 }),
  during: fc.array(meanwhile, { maxLength: 2 }),
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
    cutsQuery: fc.boolean(),
    nested: fc.constant(nested),
  });

/** Lets a step happen at the vendor; those of the trigger are left to the caller. */
export function happen(vendor: VendorModel, step: Step): void {
  if (step.kind === "insert") vendor.insert(step.count, step.late);
  if (step.kind === "change") vendor.change(step.at, step.late);
  if (step.kind === "remove") vendor.remove(step.at);
  if (step.kind === "wait") vendor.wait(step.seconds);
}
