import fc from "fast-check";
import { histories } from "../../support/desk";
import { type Missing, pollsOf, type Records, recordsOf, recordTypes } from "./records";

let vendor: Records;

jest.mock("../../../src/halopsa/client", () => {
  const actual = jest.requireActual("../../../src/halopsa/client");
  return { ...actual, connect: () => vendor.api };
});

const versions = fc.record({
  filters: fc.boolean(),
  timed: fc.constantFrom("none" as const, "all" as const, "some" as const),
  isAlwaysUpdated: fc.boolean(),
  field: fc.nat(3),
  missing: fc.constantFrom<Missing>("404", "nothing", "ID 0"),
});

test.each(recordTypes)(
  "%s: every change is delivered once, despite events between and during polls",
  async (recordType) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(9), histories, versions, async (count, steps, version) => {
        vendor = recordsOf({ ...version, recordType });
        if (count) vendor.insert(count);
        await vendor.deliversEachChangeOnce(pollsOf(recordType), steps);
      }),
      { numRuns: 100 },
    );
  },
);
