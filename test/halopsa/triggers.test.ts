import fc from "fast-check";
import { createPlatform } from "../../runner/platform";
import { createPoller } from "../../runner/polling";
import { redirect } from "../../runner/redirect";
import { memoryState } from "../../runner/state";
import { startHaloPsa, virtualClock } from "../../sandbox/halopsa";
import type { Change } from "../../src/kit/trigger/changes";
import { loadBundle } from "../support/bundles";
import { Desk, deliversEachChangeOnce, histories, type Row, written } from "../support/desk";
import { Polls } from "../support/polls";
import { connection } from "./connection";

const component = loadBundle("halopsa");

type Query = { [parameter: string]: unknown };

/** HaloPSA in memory. It ignores unknown query parameters. */
class Vendor extends Desk {
  before: () => void = () => undefined;
  queries: Query[] = [];
  /** Whether it supports the filter lastupdatefromdate. */
  filters = true;
  /** Some versions spell the field last_update, and some return only lastactiondate. */
  field = "lastupdate";

  readonly api = {
    request: async (_method: string, _path: string, { query }: { query: Query }) => {
      this.before();
      this.queries.push(query);
      const from = this.filters && query.lastupdatefromdate;
      const shown = this.rows
        .filter(({ changed }) => !from || written(changed) >= String(from))
        .toSorted((one, other) => (query.orderdesc ? other.id - one.id : one.id - other.id))
        .map(({ id, created, changed }) => ({
          id,
          dateoccurred: written(created),
          [this.field]: written(changed),
        }));
      const size = Number(query.page_size);
      const start = (Number(query.page_no) - 1) * size;
      const data = { record_count: shown.length, tickets: shown.slice(start, start + size) };
      return { status: 200, headers: this.headers, data };
    },
  };
}

let vendor: Vendor;

jest.mock("../../src/halopsa/client", () => {
  const actual = jest.requireActual("../../src/halopsa/client");
  return { ...actual, connect: () => vendor.api };
});

interface Shown {
  id: number;
  dateoccurred: string;
  lastupdate?: string;
  last_update?: string;
  lastactiondate?: string;
}

const seconds = (timestamp: string | undefined) => Date.parse(timestamp ?? "") / 1000;

const rows = (changes: Change<Shown>[]): Change<Row>[] =>
  changes.map(({ changeType, record }) => ({
    changeType,
    record: {
      id: record.id,
      created: seconds(record.dateoccurred),
      changed: seconds(record.lastupdate ?? record.last_update ?? record.lastactiondate),
    },
  }));

const found = (changes: Change<{ id: number }>[]) =>
  changes.map(({ changeType, record }) => [changeType, record.id]);

beforeEach(() => {
  vendor = new Vendor();
});

test("delivers every change once, despite events between and during polls", async () => {
  const versions = fc.record({
    filters: fc.boolean(),
    field: fc.constantFrom("lastupdate", "last_update", "lastactiondate"),
  });
  await fc.assert(
    fc.asyncProperty(fc.nat(9), histories, versions, async (count, steps, version) => {
      vendor = Object.assign(new Vendor(), version);
      if (count) vendor.insert(count);
      const polls = new Polls<Shown>("halopsa", connection);
      const poll = async (before: () => void) => {
        vendor.before = before;
        return rows(await polls.run());
      };
      await deliversEachChangeOnce(vendor, { poll }, steps);
    }),
    { numRuns: 150 },
  );
});

describe("a tenant with many tickets", () => {
  beforeEach(() => {
    for (let day = 0; day < 200; day++) {
      vendor.wait(86_400);
      vendor.insert(10);
    }
  });

  test("is not read completely, neither by the first poll nor by later ones", async () => {
    const polls = new Polls<Shown>("halopsa", connection);
    expect(await polls.run()).toEqual([]);
    vendor.change(5);
    vendor.insert();
    expect(found(await polls.run())).toEqual([
      ["created", 2001],
      ["updated", 6],
    ]);
    expect(vendor.queries).toEqual([
      { order: "id", orderdesc: true, pageinate: true, page_no: 1, page_size: 100 },
      {
        order: "id",
        pageinate: true,
        page_no: 1,
        page_size: 100,
        lastupdatefromdate: "2026-09-16T07:58:20Z",
      },
      expect.objectContaining({ lastupdatefromdate: "2026-09-16T07:58:20Z", page_no: 1 }),
    ]);
  });

  test("is read completely if the filter is not supported, with the same result", async () => {
    vendor.filters = false;
    const polls = new Polls<Shown>("halopsa", connection);
    expect(await polls.run()).toEqual([]);
    vendor.change(5);
    expect(found(await polls.run())).toEqual([["updated", 6]]);
  });

  test("delivers all changes since the look-back date in the first poll", async () => {
    const polls = new Polls<Shown>("halopsa", connection, { lookBackDate: "2026-09-01" });
    const first = await polls.run();
    expect(first.every(({ record }) => record.dateoccurred >= "2026-09-01")).toBe(true);
    expect(first).toHaveLength(170);
    expect(await polls.run()).toEqual([]);
  });
});

test("delivers only the selected client and type, and restarts if they change", async () => {
  vendor.insert(3);
  const polls = new Polls<Shown>("halopsa", connection);
  await polls.run({ client_id: "12", requesttype_id: "1" });
  expect(vendor.queries.map(({ client_id, requesttype_id }) => [client_id, requesttype_id])).toEqual([
    [12, 1],
    [12, 1],
  ]);
  vendor.change(0);
  expect(await polls.run({ client_id: "13" })).toEqual([]);
  await expect(polls.run({ client_id: "Northwind" })).rejects.toThrow("Client ID must be an ID");
});

test("the built component delivers the sandbox's changes", async () => {
  const clock = virtualClock("2026-03-13T15:00:00Z");
  const box = await startHaloPsa({ clock });
  const redirection = redirect(box.hosts, box.url);
  try {
    const platform = createPlatform(component, { connection: { fields: box.fields } });
    const delivered: Change<{ id: number; summary: string; status_name: string }>[] = [];
    const poller = createPoller({
      platform,
      trigger: "newAndUpdatedTickets",
      state: memoryState(),
      batchSize: 1,
      deliver: (change) => {
        delivered.push(change as (typeof delivered)[number]);
      },
    });
    expect(await poller.poll()).toMatchObject({ items: 0 });
    clock.advance(60_000);
    await platform.action("updateTicket", { id: "2004", status_id: "9" });
    const { data } = await platform.action("createTicket", { summary: "Brand new", tickettype_id: "1" });
    expect(await poller.poll()).toMatchObject({ items: 2 });
    expect(delivered).toMatchObject([
      { changeType: "created", record: { id: (data as { id: number }).id, summary: "Brand new" } },
      { changeType: "updated", record: { id: 2004, status_name: "Closed" } },
    ]);
    expect(await poller.poll()).toMatchObject({ items: 0 });

    clock.advance(60_000);
    const { id } = box.store.tickets.all()[8]!;
    box.store.tickets.change(id, { summary: "Changed in the store", lastupdate: box.store.now() });
    box.requests.clear();
    await poller.poll();
    expect(delivered.slice(2)).toMatchObject([{ changeType: "updated", record: { id } }]);
    expect(box.requests.count({ method: "GET", path: "Tickets" })).toBe(1);
  } finally {
    redirection.restore();
    await box.close();
  }
});
