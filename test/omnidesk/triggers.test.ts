import fc from "fast-check";
import { histories, written } from "../support/desk";
import { Polls } from "../support/polls";
import { type Query, TicketVendor } from "../support/ticketVendor";
import { connectedWith, connection } from "./connection";

interface ListedTicket {
  id: number;
  created_at: string;
  last_update: string | null;
}

const seconds = (timestamp: string) => Date.parse(`${timestamp}Z`) / 1000;

/** Timestamps of Omnidesk have no zone. */
const local = (time: number) => written(time).replace("T", " ").slice(0, -1);

/** Omnidesk in memory: a list in an undocumented order that can be neither filtered nor sorted by time. */
class Vendor extends TicketVendor<ListedTicket> {
  protected override respond({ itemStart, itemLimit }: Query) {
    const listed = this.rows
      .toSorted((one, other) => (one.id % 7) - (other.id % 7) || other.id - one.id)
      .map(({ id, created, changed }) => ({
        id,
        created_at: local(created),
        last_update: changed === created ? null : local(changed),
      }));
    const start = Number(itemStart ?? 0);
    // Small pages, so that few tickets need several.
    const items = listed.slice(start, start + Math.min(4, Number(itemLimit)));
    return { type: "text", itemStart: start, itemTotal: listed.length, itemLimit: items.length, items };
  }

  protected override rowOf({ id, created_at, last_update }: ListedTicket) {
    return { id, created: seconds(created_at), changed: seconds(last_update ?? created_at) };
  }
}

let vendor: Vendor;

jest.mock("../../src/omnidesk/client", () => {
  const actual = jest.requireActual("../../src/omnidesk/client");
  return { ...actual, connect: () => vendor.api };
});

beforeEach(() => {
  vendor = new Vendor();
  vendor.insert(9);
});

test("delivers every change once, including changes during a poll", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(9), histories, async (count, steps) => {
      vendor = new Vendor();
      if (count) vendor.insert(count);
      const polls = new Polls<ListedTicket>("omnidesk", connection);
      await vendor.deliversEachChangeOnce(polls, steps);
    }),
    { numRuns: 150 },
  );
});

test("delivers nothing in the first poll, and then only the selected kinds of change", async () => {
  const polls = new Polls<ListedTicket>("omnidesk", connection, { showNewRecords: false });
  expect(await polls.run()).toEqual([]);
  vendor.insert();
  vendor.change(0);
  expect(vendor.summaryOf(await polls.run())).toEqual([["updated", 1]]);
});

test("delivers tickets changed since the look-back date in the first poll", async () => {
  const polls = new Polls<ListedTicket>("omnidesk", connection, { lookBackDate: "2026-03-01" });
  expect(await polls.run()).toHaveLength(9);
  expect(await polls.run()).toEqual([]);
});

test("reads the selected view, and restarts polling if the view or account changes", async () => {
  const polls = new Polls<ListedTicket>("omnidesk", connection);
  await polls.run({ applyView: "12" });
  expect(vendor.queries.every(({ applyView }) => applyView === "12")).toBe(true);
  vendor.change(0);
  expect(await polls.run({ applyView: "13" })).toEqual([]);
  vendor.change(1);
  expect(await polls.run({ applyView: "13", connection: connectedWith({ account: "other" }) })).toEqual([]);
});

test("rejects an invalid view", async () => {
  const polls = new Polls<ListedTicket>("omnidesk", connection);
  await expect(polls.run({ applyView: "?" })).rejects.toThrow("View must be at least two letters, digits");
  expect(vendor.queries).toEqual([]);
});
