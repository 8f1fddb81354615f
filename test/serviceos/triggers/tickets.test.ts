import { timestamp } from "../../../src/kit/trigger/timestamp";
import type { Api } from "../../../src/serviceos/client";
import { type Ticket, ticketsOf } from "../../../src/serviceos/triggers/tickets";
import { failure } from "./hooks";

type Query = { [parameter: string]: unknown };

const since = timestamp("2026-03-10T09:30:15.1234567Z")!;

const at = (hour: number) => `2026-03-10T${String(hour).padStart(2, "0")}:00:00Z`;

/** A ticket, created and changed at these hours of the day. */
const ticket = (ticket_id: number, created: number | null, changed: number | null) =>
  ({
    ticket_id,
    created_at: created === null ? null : at(created),
    updated_at: changed === null ? null : at(changed),
  }) as unknown as Ticket;

/** A list's pages, with a total. */
const pagesOf =
  (...pages: unknown[][]) =>
  ({ page }: Query) => {
    const data = pages[Number(page) - 1] ?? [];
    return { data, pagination: { total: pages.flat().length, total_pages: pages.length } };
  };

/** The tickets of a vendor that responds to each of the two sorts. */
function sourceWith(
  byCreation: (query: Query) => unknown,
  byChange: (query: Query) => unknown = pagesOf([]),
  filters: Query = {},
) {
  const queries: Query[] = [];
  const warnings: string[] = [];
  const request = async (method: string, path: string, { query }: { query: Query }) => {
    expect([method, path]).toEqual(["GET", "tickets.php"]);
    queries.push(query);
    const data = await (query.sort === "updated_at" ? byChange(query) : byCreation(query));
    return { status: 200, headers: { date: "Tue, 10 Mar 2026 10:00:00 GMT" }, data };
  };
  const source = ticketsOf({ request } as unknown as Api, {
    filters,
    pathStyle: "query",
    warn: (message) => void warnings.push(message),
  });
  const pages = () => queries.filter(({ sort }) => sort === "updated_at").map(({ page }) => page);
  return { source, queries, warnings, pages };
}

const UNSORTED = "ServiceOS did not sort the tickets by updated_at: every poll reads the whole list.";

const creation = { sort: "created_at", order: "asc", page: 1, per_page: 100 };
const change = { sort: "updated_at", order: "desc", page: 1, per_page: 100 };

describe("the tickets", () => {
  test("without a time to begin at are read as a whole, in the order of their creation", async () => {
    const tickets = [ticket(1, 1, 2), ticket(2, 2, 2)];
    const { source, queries } = sourceWith(pagesOf(tickets), undefined, { company_number: 5 });
    expect(await source.all(undefined)).toEqual({ records: tickets, complete: true });
    expect(queries).toEqual([{ ...creation, company_number: 5 }]);
  });

  test("since a time are the new ones, from a day before, and those that changed", async () => {
    const { source, queries, warnings } = sourceWith(
      pagesOf([ticket(3, 10, 10), ticket(1, 1, 9)]),
      pagesOf([ticket(1, 1, 11), ticket(2, 2, 10)]),
      { company_number: 5 },
    );
    expect(await source.all(since)).toEqual({
      records: [ticket(3, 10, 10), ticket(1, 1, 11), ticket(2, 2, 10)],
      complete: true,
    });
    expect(queries).toEqual([
      { ...creation, company_number: 5, created_after: "2026-03-09T09:30:15Z" },
      { ...change, company_number: 5 },
    ]);
    expect(warnings).toEqual([]);
  });

  test("have an ID, the time of their creation, and of their last change, if there was one", () => {
    const { source } = sourceWith(pagesOf([]));
    expect(source.id(ticket(7, 1, 2))).toBe(7);
    expect(source.created(ticket(7, 1, 2))).toBe(timestamp(at(1)));
    expect(source.modified(ticket(7, 1, 2))).toBe(timestamp(at(2)));
    expect(source.modified(ticket(7, 1, null))).toBe(timestamp(at(1)));
    expect(source.modified(ticket(7, null, null))).toBeUndefined();
  });

  test("come with ServiceOS's clock", async () => {
    const { source } = sourceWith(pagesOf([]));
    expect([source.now!(), source.startedAt!()]).toEqual([undefined, undefined]);
    await source.all(undefined);
    expect([source.now!(), source.startedAt!()]).toEqual(Array(2).fill("2026-03-10T10:00:00.0000000Z"));
  });

  test("may contain rows that are no tickets", async () => {
    const { source } = sourceWith(pagesOf([null, ticket(1, 1, 1)]), pagesOf([null, ticket(1, 1, 1)]));
    expect((await source.all(since)).records).toEqual([null, ticket(1, 1, 1)]);
  });

  test("begin with the newest one", async () => {
    const { source, queries } = sourceWith(pagesOf([ticket(9, 9, 9)], [ticket(8, 8, 8)]));
    expect(await source.sorted!.newest(undefined)).toEqual(ticket(9, 9, 9));
    expect(queries).toEqual([{ ...creation, order: "desc", per_page: 1 }]);
    expect(await sourceWith(pagesOf([])).source.sorted!.newest(undefined)).toBeUndefined();
  });
});

describe("changed tickets are read", () => {
  const older = [ticket(91, 1, 1), ticket(90, 0, 0)];
  const read = async (...pages: unknown[][]) => {
    const { source, warnings, pages: read } = sourceWith(pagesOf([]), pagesOf(...pages));
    const { records } = await source.all(since);
    return { records, warnings, pages: read() };
  };

  test.each<[string, unknown[]]>([
    ["the order differs from that of creation", [ticket(1, 1, 12), ticket(2, 2, 9)]],
    ["two changed at the same time", [ticket(3, 3, 12), ticket(1, 1, 12), ticket(2, 2, 9)]],
    ["one never changed", [ticket(1, 1, 12), ticket(5, 5, null), ticket(2, 2, 9)]],
    ["a row is no ticket", [ticket(1, 1, 12), null, ticket(2, 2, 9)]],
    ["the proof comes first", [ticket(1, 1, 13), ticket(2, 2, 12), ticket(0, 0, 9)]],
  ])("up to the first page that reaches back before the last poll, if sorted: %s", async (_, page) => {
    const { pages, warnings, records } = await read(page, older);
    expect([pages, warnings]).toEqual([[1], []]);
    expect(records).toEqual(page);
  });

  test.each<[string, unknown[]]>([
    ["the page ends after the last poll", [ticket(1, 1, 12), ticket(2, 2, 10)]],
    ["the order may be that of creation", [ticket(2, 2, 12), ticket(1, 1, 9)]],
    ["tickets were created at the same time", [ticket(2, 2, 12), ticket(1, 2, 9)]],
    ["a ticket has no time of creation", [ticket(2, null, 12), ticket(1, 2, 9)]],
    ["the next has no time of creation", [ticket(2, 1, 12), ticket(1, null, 9)]],
    ["there is only one", [ticket(1, 1, 9)]],
    ["none ever changed", [ticket(1, 1, null), ticket(2, 2, null)]],
  ])("to the last page, without a warning, if %s", async (_, page) => {
    const { pages, warnings, records } = await read(page, older);
    expect([pages, warnings]).toEqual([[1, 2], []]);
    expect(records).toEqual([...page, ...older]);
  });

  test("up to a page that ends exactly at the last poll, and one more", async () => {
    const last = { ...ticket(2, 2, null), updated_at: since };
    expect((await read([ticket(1, 1, 12), last], older)).pages).toEqual([1, 2]);
  });

  test("in pages of which the first proves the order, and the second reaches back", async () => {
    const { pages } = await read([ticket(1, 1, 13), ticket(2, 2, 12)], [ticket(0, 0, 9)], older);
    expect(pages).toEqual([1, 2]);
  });

  test("to the last page, with a warning, if they are not sorted", async () => {
    const { pages, warnings } = await read([ticket(1, 1, 9), ticket(2, 2, 12), ticket(3, 3, 8)], older);
    expect([pages, warnings]).toEqual([[1, 2], [UNSORTED]]);
  });

  test("to the last page, with a warning, if a later page is out of order", async () => {
    const { pages, warnings } = await read([ticket(1, 1, 13), ticket(2, 2, 12)], [ticket(3, 3, 14)], older);
    expect([pages, warnings]).toEqual([[1, 2, 3], [UNSORTED]]);
  });

  test("from the whole list, with a warning, if ServiceOS refuses the sort", async () => {
    const all = [ticket(1, 1, 12)];
    const { source, queries, warnings } = sourceWith(pagesOf(all), () => Promise.reject(failure(400)));
    expect(await source.all(since)).toEqual({ records: all, complete: true });
    expect(queries).toEqual([{ ...creation, created_after: "2026-03-09T09:30:15Z" }, change, creation]);
    expect(warnings).toEqual([UNSORTED]);
  });

  test.each([
    ["a refusal", failure(403)],
    ["any other error", new Error("The vendor does not respond.")],
  ])("not at all after %s", async (_, error) => {
    const { source, warnings } = sourceWith(pagesOf([]), () => Promise.reject(error));
    await expect(source.all(since)).rejects.toBe(error);
    expect(warnings).toEqual([]);
  });
});

describe("the list is complete", () => {
  const totals =
    (...counts: (number | undefined)[]) =>
    ({ page }: Query) => ({
      data: [ticket(Number(page), 1, 12)],
      pagination: { total: counts[Number(page) - 1], total_pages: counts.length },
    });

  test.each<[boolean, string, (number | undefined)[]]>([
    [true, "its total stays", [2, 2]],
    [true, "its total grows", [2, 3]],
    [true, "its total is unknown", [undefined, undefined]],
    [true, "its total becomes known", [undefined, 2]],
    [true, "its total becomes unknown", [2, undefined]],
    [false, "a deletion moved its tickets up", [3, 2, 2]],
  ])("(%s) if %s while it is read", async (complete, _, counts) => {
    const { source, pages } = sourceWith(pagesOf([]), totals(...counts));
    expect((await source.all(since)).complete).toBe(complete);
    // What is missing is found by the next poll, so nothing is read twice.
    expect(pages()).toEqual(counts.map((_, index) => index + 1));
  });

  test("only if the new tickets are", async () => {
    const stuck = () => ({ data: [ticket(1, 1, 12)], pagination: { total: 5, total_pages: 1 } });
    const { source, warnings } = sourceWith(stuck);
    expect((await source.all(since)).complete).toBe(false);
    expect(warnings).toEqual([expect.stringContaining("complete: false")]);
  });
});
