import fc from "fast-check";
import { createPlatform } from "../../runner/platform";
import { createPoller } from "../../runner/polling";
import { memoryState } from "../../runner/state";
import { VendorError } from "../../src/kit/http/errors";
import type { Change } from "../../src/kit/trigger/changes";
import { loadBundle } from "../support/bundles";
import { Desk, deliversEachChangeOnce, histories, type Row, written } from "../support/desk";
import { Polls } from "../support/polls";
import { connection } from "./connection";
import { withSandbox } from "./deployed";

const component = loadBundle("serviceos");

type Query = { [parameter: string]: unknown };

const PAGE = 4;

/** ServiceOS in memory, with small pages. */
class Vendor extends Desk {
  before: () => void = () => undefined;
  requests: Query[] = [];
  /** The reaction to a sort by updated_at: sort, keep the default order, or refuse. */
  sorting: "sorts" | "ignores" | "refuses" = "sorts";
  /** Whether a ticket that was never changed has an updated_at. */
  isAlwaysUpdated = true;

  readonly api = {
    request: async (_method: string, _path: string, { query }: { query: Query }) => {
      this.before();
      this.requests.push(query);
      const byChange = query.sort === "updated_at";
      if (byChange && this.sorting === "refuses") {
        const message = "Invalid sort field";
        const refusal = { vendor: "Valethon ServiceOS", operation: "GET tickets.php", status: 400, message };
        throw new VendorError({ ...refusal, retryable: false, outcomeUnknown: false });
      }
      const by = byChange && this.sorting === "sorts" ? "changed" : "created";
      const order = query.order === "asc" ? 1 : -1;
      // A database sorts missing values first, or last in descending order.
      const value = (row: Row) =>
        by === "changed" && row.changed === row.created && !this.isAlwaysUpdated ? 0 : row[by];
      const tickets = this.rows
        .filter(({ created }) => !query.created_after || written(created) > String(query.created_after))
        .toSorted((one, other) => order * (value(one) - value(other) || one.id - other.id))
        .map(({ id, created, changed }) => ({
          ticket_id: id,
          created_at: written(created),
          updated_at: changed !== created || this.isAlwaysUpdated ? written(changed) : null,
        }));
      const page = Number(query.page ?? 1);
      const size = Math.min(PAGE, Number(query.per_page));
      const data = tickets.slice((page - 1) * size, page * size);
      const total_pages = Math.ceil(tickets.length / size);
      const pagination = { page, per_page: size, total: tickets.length, total_pages };
      return { status: 200, headers: this.headers, data: { success: true, data, pagination } };
    },
  };
}

let vendor: Vendor | undefined;

jest.mock("../../src/serviceos/client", () => {
  const actual = jest.requireActual("../../src/serviceos/client");
  const connect = (...args: unknown[]) => vendor?.api ?? actual.connect(...args);
  return { ...actual, connect };
});

interface Ticket {
  ticket_id: number;
  created_at: string;
  updated_at: string | null;
}

const seconds = (timestamp: string) => Date.parse(timestamp) / 1000;

const rows = (changes: Change<Ticket>[]): Change<Row>[] =>
  changes.map(({ changeType, record: { ticket_id, created_at, updated_at } }) => ({
    changeType,
    record: { id: ticket_id, created: seconds(created_at), changed: seconds(updated_at ?? created_at) },
  }));

const summaryOf = (changes: Change<Ticket>[]) =>
  changes.map(({ changeType, record }) => [changeType, record.ticket_id]);

describe("new and updated tickets", () => {
  const deskWith = (variant: Partial<Vendor> = {}) => {
    vendor = Object.assign(new Vendor(), variant);
    return vendor;
  };
  afterEach(() => {
    vendor = undefined;
  });

  test("each change is delivered once, regardless of what happens between and during polls", async () => {
    const variants = fc.record({
      sorting: fc.constantFrom("sorts" as const, "ignores" as const, "refuses" as const),
      isAlwaysUpdated: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.nat(24), histories, variants, async (count, steps, variant) => {
        const model = deskWith(variant);
        for (let left = count; left > 0; left--) {
          model.wait(3600);
          model.insert();
        }
        const polls = new Polls<Ticket>("serviceos", connection);
        const poll = async (before: () => void) => {
          model.before = before;
          return rows(await polls.run());
        };
        await deliversEachChangeOnce(model, { poll }, steps);
      }),
      { numRuns: 400 },
    );
  });

  const busy = (variant?: Partial<Vendor>) => {
    const model = deskWith(variant);
    for (let day = 0; day < 60; day++) {
      model.wait(86_400);
      model.insert();
      model.change(day / 2);
    }
    return model;
  };

  test("a sorted list is read only back to the last poll", async () => {
    const model = busy();
    const polls = new Polls<Ticket>("serviceos", connection);
    expect(await polls.run()).toEqual([]);
    model.change(3);
    model.insert();
    model.requests = [];
    expect(summaryOf(await polls.run())).toEqual([
      ["created", 61],
      ["updated", 4],
    ]);
    expect(model.requests.map(({ sort, order, page }) => [sort, order, page])).toEqual([
      ["created_at", "asc", 1],
      ["updated_at", "desc", 1],
    ]);
    expect(model.requests[0]!.created_after).toMatch(/^2026-04-29T\d\d:\d\d:\d\dZ$/);
    expect(polls.logged).toEqual([]);
  });

  test.each(["ignores", "refuses"] as const)(
    "the whole list is read, with a warning, if the server %s the sort",
    async (sorting) => {
      const model = busy({ sorting });
      const polls = new Polls<Ticket>("serviceos", connection);
      await polls.run();
      model.change(3);
      expect(summaryOf(await polls.run())).toEqual([["updated", 4]]);
      expect(polls.logged).toEqual([expect.stringMatching(/^warn ServiceOS did not sort the tickets/)]);
    },
  );

  test("a ticket that moves to an earlier page because another was deleted is not missed", async () => {
    const model = busy();
    const polls = new Polls<Ticket>("serviceos", connection);
    await polls.run();
    for (let at = 0; at < PAGE * 2; at++) {
      model.wait(600);
      model.change(at);
    }
    let pages = 0;
    model.requests = [];
    model.before = () => {
      // The deleted ticket was on the first page, which was already read.
      if (model.requests.at(-1)?.sort === "updated_at" && ++pages === 1) model.remove(PAGE * 2 - 1);
    };
    const delivered = [...summaryOf(await polls.run()), ...summaryOf(await polls.run())];
    const rest = Array.from({ length: PAGE * 2 - 1 }, (_, at) => at + 1);
    expect(delivered.map(([, id]) => id)).toEqual(expect.arrayContaining(rest));
  });

  test("other errors are thrown, and the place does not move", async () => {
    const model = busy();
    const polls = new Polls<Ticket>("serviceos", connection);
    await polls.run();
    model.change(3);
    const kept = polls.state;
    model.before = () => {
      throw new Error("The vendor does not respond.");
    };
    await expect(polls.run()).rejects.toThrow("does not respond");
    expect(polls.state).toBe(kept);
    model.before = () => undefined;
    expect(summaryOf(await polls.run())).toEqual([["updated", 4]]);
  });

  test("selecting a company filters the tickets and restarts polling", async () => {
    const model = busy();
    const polls = new Polls<Ticket>("serviceos", connection);
    await polls.run();
    model.requests = [];
    expect(await polls.run({ company_number: "5" })).toEqual([]);
    expect(model.requests.every(({ company_number }) => company_number === 5)).toBe(true);
    await expect(polls.run({ company_number: "Acme" })).rejects.toThrow("Company");
  });

  test("the first sync begins at the look-back date", async () => {
    busy();
    const polls = new Polls<Ticket>("serviceos", connection, { lookBackDate: "2026-04-20" });
    const first = await polls.run();
    expect(first.length).toBeGreaterThan(10);
    expect(first.every(({ record }) => (record.updated_at ?? "") >= "2026-04-20")).toBe(true);
    expect(await polls.run()).toEqual([]);
  });
});

test("the built component delivers the changes of the sandbox's tickets", () =>
  withSandbox(async (box, clock) => {
    const platform = createPlatform(component, { connection: { fields: box.fields } });
    const delivered: Change<{ ticket_id: number; status: string; subject: string }>[] = [];
    const poller = createPoller({
      platform,
      trigger: "newAndUpdatedTickets",
      state: memoryState(),
      deliver: (changes) => {
        delivered.push(...(changes as typeof delivered));
      },
    });
    expect(await poller.poll()).toMatchObject({ items: 0 });
    clock.advance(60_000);
    const [old, other] = box.store.of("tickets").all();
    await platform.action("updateTicket", { ticket_id: String(old!.id), status: "on_hold" });
    const { data } = await platform.action("createTicket", {
      subject: "Brand new",
      description: "It hums.",
      company_number: "5",
    });
    const { ticket_id } = (data as { data: { ticket_id: number } }).data;
    expect(await poller.poll()).toMatchObject({ items: 2 });
    expect(delivered).toMatchObject([
      { changeType: "created", record: { ticket_id, subject: "Brand new" } },
      { changeType: "updated", record: { ticket_id: old!.id, status: "on_hold" } },
    ]);
    expect(await poller.poll()).toMatchObject({ items: 0 });

    clock.advance(60_000);
    box.store.of("tickets").change(other!.id, { priority: 1, ...box.store.touched("tickets") });
    box.requests.clear();
    await poller.poll();
    expect(delivered.slice(2)).toMatchObject([{ changeType: "updated", record: { ticket_id: other!.id } }]);
    expect(box.requests.count()).toBe(2);
  }));
