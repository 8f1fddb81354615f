import fc from "fast-check";
import { VendorError } from "../../src/kit/http/errors";
import { histories, type Row, written } from "../support/desk";
import { Polls } from "../support/polls";
import { type Query, TicketVendor } from "../support/ticketVendor";
import { connection } from "./connection";

interface Ticket {
  ticket_id: number;
  created_at: string;
  updated_at: string | null;
}

const PAGE = 4;

const seconds = (timestamp: string) => Date.parse(timestamp) / 1000;

/** ServiceOS in memory, with small pages. */
class Vendor extends TicketVendor<Ticket> {
  /** The reaction to a sort by updated_at: sort, keep the default order, or refuse. */
  sorting: "sorts" | "ignores" | "refuses" = "sorts";
  /** Whether a ticket that was never changed has an updated_at. */
  isAlwaysUpdated = true;

  protected override respond(query: Query) {
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
    return { success: true, data, pagination: { page, per_page: size, total: tickets.length, total_pages } };
  }

  protected override rowOf({ ticket_id, created_at, updated_at }: Ticket) {
    return { id: ticket_id, created: seconds(created_at), changed: seconds(updated_at ?? created_at) };
  }
}

let vendor: Vendor;

jest.mock("../../src/serviceos/client", () => {
  const actual = jest.requireActual("../../src/serviceos/client");
  return { ...actual, connect: () => vendor.api };
});

describe("new and updated tickets", () => {
  const deskWith = (variant: Partial<Vendor> = {}) => {
    vendor = Object.assign(new Vendor(), variant);
    return vendor;
  };

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
        await model.deliversEachChangeOnce(polls, steps);
      }),
      { numRuns: 250 },
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
    model.queries = [];
    expect(model.summaryOf(await polls.run())).toEqual([
      ["created", 61],
      ["updated", 4],
    ]);
    expect(model.queries.map(({ sort, order, page }) => [sort, order, page])).toEqual([
      ["created_at", "asc", 1],
      ["updated_at", "desc", 1],
    ]);
    expect(model.queries[0]!.created_after).toMatch(/^2026-04-29T\d\d:\d\d:\d\dZ$/);
    expect(polls.logged).toEqual([]);
  });

  test.each(["ignores", "refuses"] as const)(
    "the whole list is read, with a warning, if the server %s the sort",
    async (sorting) => {
      const model = busy({ sorting });
      const polls = new Polls<Ticket>("serviceos", connection);
      await polls.run();
      model.change(3);
      expect(model.summaryOf(await polls.run())).toEqual([["updated", 4]]);
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
    model.queries = [];
    model.before = () => {
      // The deleted ticket was on the first page, which was already read.
      if (model.queries.at(-1)?.sort === "updated_at" && ++pages === 1) model.remove(PAGE * 2 - 1);
    };
    const delivered = [...model.summaryOf(await polls.run()), ...model.summaryOf(await polls.run())];
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
    expect(model.summaryOf(await polls.run())).toEqual([["updated", 4]]);
  });

  test("selecting a company filters the tickets and restarts polling", async () => {
    const model = busy();
    const polls = new Polls<Ticket>("serviceos", connection);
    await polls.run();
    model.queries = [];
    expect(await polls.run({ company_number: "5" })).toEqual([]);
    expect(model.queries.every(({ company_number }) => company_number === 5)).toBe(true);
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
