import fc from "fast-check";
import { histories } from "../../support/desk";
import { Polls } from "../../support/polls";
import { connection } from "../connection";
import { type Ticket, Tickets } from "./vendor";

let vendor: Tickets;

jest.mock("../../../src/serviceos/client", () => {
  const actual = jest.requireActual("../../../src/serviceos/client");
  return { ...actual, connect: () => vendor.api };
});

test("each change is delivered once, regardless of what happens between and during polls", async () => {
  const variants = fc.record({
    sorting: fc.constantFrom("sorts" as const, "ignores" as const, "refuses" as const),
    isAlwaysUpdated: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.nat(24), histories, variants, async (count, steps, variant) => {
      const model = Object.assign(new Tickets(), variant);
      vendor = model;
      for (let left = count; left > 0; left--) {
        model.wait(3600);
        model.insert();
      }
      const polls = new Polls<Ticket>("serviceos", connection);
      await model.deliversEachChangeOnce(polls, steps);
    }),
    { numRuns: 250 },
  );
});
