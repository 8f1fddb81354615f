import fc from "fast-check";
import { histories } from "../../support/desk";
import { Polls } from "../../support/polls";
import { connection } from "../connection";
import { type Shown, Tickets } from "./tickets";

let vendor: Tickets;

jest.mock("../../../src/halopsa/client", () => {
  const actual = jest.requireActual("../../../src/halopsa/client");
  return { ...actual, connect: () => vendor.api };
});

test("delivers every change once, despite events between and during polls", async () => {
  const versions = fc.record({
    filters: fc.boolean(),
    field: fc.constantFrom("lastupdate", "last_update", "lastactiondate"),
  });
  await fc.assert(
    fc.asyncProperty(fc.nat(9), histories, versions, async (count, steps, version) => {
      vendor = Object.assign(new Tickets(), version);
      if (count) vendor.insert(count);
      const polls = new Polls<Shown>("halopsa", connection);
      await vendor.deliversEachChangeOnce(polls, steps);
    }),
    { numRuns: 150 },
  );
});
