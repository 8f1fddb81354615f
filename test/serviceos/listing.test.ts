import { fetchPage, listing } from "../../src/serviceos/listing";
import { acceptsFrom, lists } from "../support/listed";

interface Query {
  page: number;
  per_page: number;
}

const tickets = (count: number, first = 1) =>
  Array.from({ length: count }, (_, at) => ({ ticket_id: first + at }));

type Pagination = "full" | "text" | "pages" | "total" | "none" | "null";

/** A list in memory. `pagination` is what its responses say about pages. */
function vendor(
  all: { ticket_id: number }[],
  { pagination = "full" as Pagination, cap = 100, onRead = (_reads: number) => {} } = {},
) {
  const queries: Query[] = [];
  const call = async (_key: string, query: Query) => {
    queries.push(query);
    onRead(queries.length);
    const size = Math.min(cap, query.per_page);
    const data = all.slice((query.page - 1) * size, query.page * size);
    const [total, total_pages] = [all.length, Math.ceil(all.length / size)];
    const known = {
      full: { total, total_pages },
      text: { total: String(total), total_pages: String(total_pages) },
      pages: { total_pages },
      total: { total },
      null: null,
      none: undefined,
    };
    return { success: true, data, pagination: known[pagination] };
  };
  return { api: { call }, queries };
}

const OPTIONS = { identity: "ticket_id" };
const { run, warnings } = lists(listing, OPTIONS);
beforeEach(() => {
  warnings.length = 0;
});

interface Result {
  data: { ticket_id: number }[];
  pagination: { total?: number; total_pages?: number; has_more: boolean };
}
const all = (api: object, values = {}) => run<Result>(api, "listTickets", { fetchAll: true, ...values });

test("reads one page with its filters", async () => {
  const { api, queries } = vendor(tickets(30));
  const page = await run<Result>(api, "listTickets", { status: "open", page: 2, per_page: 20 });
  expect(page.data).toEqual(tickets(10, 21));
  expect(queries).toEqual([{ status: "open", page: 2, per_page: 20 }]);
});

test("reads all pages of 100", async () => {
  const { api, queries } = vendor(tickets(250));
  await expect(all(api, { status: "open", page: 3 })).resolves.toEqual({
    success: true,
    data: tickets(250),
    pagination: { page: 1, per_page: 250, total: 250, total_pages: 1, has_more: false },
  });
  expect(queries.toSorted((one, other) => one.page - other.page)).toEqual(
    [1, 2, 3].map((page) => ({ status: "open", page, per_page: 100 })),
  );
});

test("an empty list has no pages", async () => {
  const { api } = vendor([]);
  expect((await all(api)).pagination).toEqual({
    page: 1,
    per_page: 0,
    total: 0,
    total_pages: 0,
    has_more: false,
  });
});

test.each(["full", "text", "pages", "total"] as const)(
  "knows from pagination that a full page is the last one (%s)",
  async (pagination) => {
    for (const count of [100, 200]) {
      const { api, queries } = vendor(tickets(count), { pagination });
      expect((await all(api)).data).toEqual(tickets(count));
      expect(Math.max(...queries.map(({ page }) => page))).toBe(count / 100);
    }
  },
);

test.each(["none", "null"] as const)(
  "without pagination, reads until a page is not full (%s)",
  async (pagination) => {
    for (const [count, last] of [
      [100, 2],
      [99, 1],
      [26, 1],
      [25, 2],
      [24, 1],
      [150, 2],
    ] as const) {
      const { api, queries } = vendor(tickets(count), { pagination });
      expect((await all(api)).data).toEqual(tickets(count));
      expect(Math.max(...queries.map(({ page }) => page))).toBe(last);
    }
  },
);

test("reads all records of a server that returns 25 per page, whatever is requested", async () => {
  const { api } = vendor(tickets(70), { pagination: "none", cap: 25 });
  expect((await all(api)).data).toEqual(tickets(70));
});

test.each([
  ["loses", (list: { ticket_id: number }[]) => void list.splice(0, 1)],
  ["gets", (list: { ticket_id: number }[]) => void list.unshift({ ticket_id: 0 })],
])("loses no record of a list that %s one while it is read", async (_, change) => {
  const list = tickets(300);
  const { api } = vendor(list, { onRead: (reads) => reads === 2 && change(list) });
  const ids = (await all(api)).data.map(({ ticket_id }) => ticket_id);
  expect(ids).toEqual(expect.arrayContaining(list.map(({ ticket_id }) => ticket_id)));
  expect(new Set(ids).size).toBe(ids.length);
});

test("says that there may be more if the list never stops changing", async () => {
  const list = tickets(500);
  const change = (reads: number) =>
    reads % 2 ? void list.unshift({ ticket_id: -reads }) : void list.splice(0, 1);
  const { api } = vendor(list, { onRead: change });
  const { data, pagination } = await all(api);
  expect(pagination.has_more).toBe(true);
  expect(pagination.total).toBeGreaterThan(0);
  expect(pagination.total_pages).toBe(Math.ceil(pagination.total! / data.length));
  expect(warnings).toHaveLength(1);
});

test.each([
  [99, 99, true],
  [100, 100, true],
  [101, 100, true],
  [200, 100, false],
])("with a maximum of %d, requests %d at once", async (maximumRecords, per_page, has_more) => {
  const { api, queries } = vendor(tickets(200));
  const result = await all(api, { maximumRecords });
  expect(result.data).toEqual(tickets(maximumRecords));
  expect(result.pagination).toMatchObject({ has_more, total: 200 });
  for (const query of queries) expect(query.per_page).toBe(per_page);
});

test("has no total if it is cut and the vendor reports none", async () => {
  const { api } = vendor(tickets(200), { pagination: "none" });
  const { pagination } = await all(api, { maximumRecords: 50 });
  expect(pagination).toEqual({ page: 1, per_page: 50, has_more: true });
});

test("refuses a list that takes longer than a run may", async () => {
  const { api, queries } = vendor(tickets(200_000));
  await expect(all(api)).rejects.toThrow(
    "Fetch All would take 2000 requests, and at most 110 are possible in 60 s",
  );
  expect(queries).toHaveLength(1);
});

test.each([undefined, {}, { data: null }, { data: {} }])(
  "refuses a response that is no list: %j",
  async (response) => {
    await expect(all({ call: async () => response })).rejects.toThrow(
      "Valethon ServiceOS's response to listTickets is not a list of records.",
    );
  },
);

test("a row that is null is returned as it is", async () => {
  const response = { data: [null], pagination: { total: 1, total_pages: 1 } };
  expect((await all({ call: async () => response })).data).toEqual([null]);
});

test.each([
  [{ total: 30, total_pages: 2 }, true, 30],
  [{ total: "30", total_pages: "1" }, false, 30],
  [{ total: 30 }, true, 30],
  [{ total: 20 }, false, 20],
  [{ total: 0 }, false, 0],
  [{ total_pages: 2 }, true, undefined],
  [{}, true, undefined],
])("one page with the pagination %j", async (pagination, hasMore, total) => {
  const api = { call: async () => ({ data: tickets(20), pagination }) };
  await expect(fetchPage(api as never, "listTickets", { page: 1, per_page: 20 })).resolves.toEqual({
    records: tickets(20),
    hasMore,
    total,
  });
});

test("accepts the documented pages", () => {
  acceptsFrom(listing.inputs(OPTIONS), "page", 1);
  acceptsFrom(listing.inputs(OPTIONS), "per_page", 1, 100);
  expect(Object.keys(listing.inputs(OPTIONS))).toEqual([
    "fetchAll",
    "maximumRecords",
    "page",
    "per_page",
    "customQueryParams",
  ]);
});

test("its example is what its schema describes", () => {
  const pagination = { page: 1, per_page: 25, total: 500, total_pages: 20 };
  expect(listing.example({ a: 1 }, OPTIONS)).toEqual({ success: true, data: [{ a: 1 }], pagination });
  expect(listing.example({ a: 1 }, { ...OPTIONS, total: 26 })).toMatchObject({
    pagination: { total: 26, total_pages: 2 },
  });
  const integer = { type: "integer" };
  expect(listing.schema({ type: "object" }, OPTIONS)).toEqual({
    type: "object",
    properties: {
      success: { type: "boolean" },
      data: { type: "array", items: { type: "object" } },
      pagination: {
        type: "object",
        properties: {
          page: integer,
          per_page: integer,
          total: integer,
          total_pages: integer,
          has_more: { type: "boolean", description: expect.any(String) },
        },
      },
    },
    required: ["success", "data"],
  });
});
