import fc from "fast-check";
import { createPlatform } from "../../runner/platform";
import { createPoller } from "../../runner/polling";
import { redirect } from "../../runner/redirect";
import { memoryState } from "../../runner/state";
import { startOmnidesk, virtualClock } from "../../sandbox/omnidesk";
import type { Change } from "../../src/kit/trigger/changes";
import { loadBundle } from "../support/bundles";
import { Desk, deliversEachChangeOnce, histories, type Row, written } from "../support/desk";
import { Polls } from "../support/polls";
import { connectedWith, connection } from "./connection";

const component = loadBundle("omnidesk");

type Query = { [parameter: string]: unknown };

/** Omnidesk in memory: a list in an undocumented order that can be neither filtered nor sorted by time. */
class Vendor extends Desk {
  before: () => void = () => undefined;
  queries: Query[] = [];

  readonly api = {
    request: async (_method: string, _path: string, { query }: { query: Query }) => {
      this.before();
      this.queries.push(query);
      const listed = this.rows
        .toSorted((one, other) => (one.id % 7) - (other.id % 7) || other.id - one.id)
        .map(({ id, created, changed }) => ({
          id,
          created_at: written(created).replace("T", " ").slice(0, -1),
          last_update: changed === created ? null : written(changed).replace("T", " ").slice(0, -1),
        }));
      const start = Number(query.itemStart ?? 0);
      // Small pages, so that few tickets need several.
      const items = listed.slice(start, start + Math.min(4, Number(query.itemLimit)));
      const data = {
        type: "text",
        itemStart: start,
        itemTotal: listed.length,
        itemLimit: items.length,
        items,
      };
      return { status: 200, headers: this.headers, data };
    },
  };
}

let vendor: Vendor;

jest.mock("../../src/omnidesk/client", () => {
  const actual = jest.requireActual("../../src/omnidesk/client");
  return { ...actual, connect: () => vendor.api };
});

interface ListedTicket {
  id: number;
  created_at: string;
  last_update: string | null;
}

const seconds = (timestamp: string) => Date.parse(`${timestamp}Z`) / 1000;

const rows = (changes: Change<ListedTicket>[]): Change<Row>[] =>
  changes.map(({ changeType, record: { id, created_at, last_update } }) => ({
    changeType,
    record: { id, created: seconds(created_at), changed: seconds(last_update ?? created_at) },
  }));

const typesAndIds = (changes: Change<{ id: number }>[]) =>
  changes.map(({ changeType, record }) => [changeType, record.id]);

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
      const poll = async (before: () => void) => {
        vendor.before = before;
        return rows(await polls.run());
      };
      await deliversEachChangeOnce(vendor, { poll }, steps);
    }),
    { numRuns: 150 },
  );
});

test("delivers nothing in the first poll, and then only the selected kinds of change", async () => {
  const polls = new Polls<ListedTicket>("omnidesk", connection, { showNewRecords: false });
  expect(await polls.run()).toEqual([]);
  vendor.insert();
  vendor.change(0);
  expect(typesAndIds(await polls.run())).toEqual([["updated", 1]]);
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

test("the built component delivers the sandbox's changes", async () => {
  const clock = virtualClock("2026-03-13T15:00:00Z");
  const box = await startOmnidesk({ clock });
  const redirection = redirect(box.hosts, box.url);
  try {
    const delivered: Change<{ id: number; title: string; status: string }>[] = [];
    const poller = createPoller({
      platform: createPlatform(component, { connection: { fields: box.fields } }),
      trigger: "newAndUpdatedTickets",
      state: memoryState(),
      batchSize: 1,
      deliver: (change) => {
        delivered.push(change as (typeof delivered)[number]);
      },
    });
    expect(await poller.poll()).toMatchObject({ items: 0 });
    clock.advance(60_000);
    const old = box.store.tickets.all().at(-3)!;
    box.store.change(old, { status: "closed" }, "Closed");
    const { id: _id, ...like } = box.store.tickets.all().at(-4)!;
    const now = box.store.now();
    const added = box.store.tickets.add({ ...like, title: "Brand new", created_at: now, last_update: now });
    expect(await poller.poll()).toMatchObject({ items: 2 });
    expect(delivered).toMatchObject([
      { changeType: "created", record: { id: added.id, title: "Brand new" } },
      { changeType: "updated", record: { id: old.id, status: "closed" } },
    ]);
    expect(await poller.poll()).toMatchObject({ items: 0 });

    clock.advance(60_000);
    box.work();
    expect(await poller.poll()).toMatchObject({ items: 2 });
    expect(delivered.slice(2)).toMatchObject([
      { changeType: "created", record: { id: added.id + 1, status: "new" } },
      { changeType: "updated", record: { status: "solved" } },
    ]);
  } finally {
    redirection.restore();
    await box.close();
  }
});
