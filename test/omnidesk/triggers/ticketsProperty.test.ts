import fc from "fast-check";
import { histories } from "../../support/desk";
import { Polls } from "../../support/polls";
import { connection } from "../connection";
import { type ListedTicket, Tickets } from "./vendor";

let vendor: Tickets;

jest.mock("../../../src/omnidesk/client", () => {
  const actual = jest.requireActual("../../../src/omnidesk/client");
  return { ...actual, connect: () => vendor.api };
});

test("delivers every change once, including changes during a poll", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(9), histories, async (count, steps) => {
      vendor = new Tickets();
      if (count) vendor.insert(count);
      const polls = new Polls<ListedTicket>("omnidesk", connection);
      await vendor.deliversEachChangeOnce(polls, steps);
    }),
    { numRuns: 150 },
  );
});
