import { fetchAll, listing } from "../../src/omnidesk/listing";
import { acceptsFrom, lists, records } from "../support/listed";

interface Query {
  itemStart: number;
  itemLimit: number;
}

/** A list in memory whose pages have at most `cap` records; `onRead` may change the list before a page is read. */
function vendor(
  all: { id: number }[],
  { cap = 1000, total = "number", onRead = (_reads: number) => {} } = {},
) {
  const queries: Query[] = [];
  const get = async (_path: string, query: Query) => {
    queries.push(query);
    onRead(queries.length);
    const items = all.slice(query.itemStart, query.itemStart + Math.min(cap, query.itemLimit));
    const itemTotal = total === "number" ? all.length : total === "text" ? String(all.length) : undefined;
    return { type: "text", items, itemTotal };
  };
  return { api: { get }, queries };
}

const { run, warnings } = lists(listing, {});
beforeEach(() => {
  warnings.length = 0;
});

interface Result {
  items: { id: number }[];
  itemTotal?: number;
  itemLimit: number;
  hasMore: boolean;
}
const all = (api: object, values = {}) => run<Result>(api, "ticket", { fetchAll: true, ...values });

test("reads one page with its filters", async () => {
  const { api, queries } = vendor(records(3));
  const page = await run(api, "ticket", { status: "open", itemStart: 1, itemLimit: 2, fetchAll: false });
  expect(page).toEqual({ type: "text", items: records(2, 2), itemTotal: 3 });
  expect(queries).toEqual([{ status: "open", itemStart: 1, itemLimit: 2 }]);
});

test("reads all pages, and passes the filters on", async () => {
  const { api, queries } = vendor(records(2500));
  await expect(all(api, { status: "open", itemStart: 7 })).resolves.toEqual({
    type: "text",
    itemStart: 0,
    itemTotal: 2500,
    itemLimit: 2500,
    items: records(2500),
    hasMore: false,
  });
  expect(queries.toSorted((one, other) => one.itemStart - other.itemStart)).toEqual(
    [0, 1000, 2000].map((itemStart) => ({ status: "open", itemStart, itemLimit: 1000 })),
  );
});

test.each([1000, 2000])(
  "reads %d records, which fill their last page, with no request too many",
  async (count) => {
    const { api, queries } = vendor(records(count));
    expect((await all(api)).items).toHaveLength(count);
    expect(queries).toHaveLength(count / 1000);
  },
);

test("reads a total that is text", async () => {
  const { api, queries } = vendor(records(2000), { total: "text" });
  expect((await all(api)).items).toHaveLength(2000);
  expect(queries).toHaveLength(2);
});

test("without a total, reads until a page is empty", async () => {
  const { api, queries } = vendor(records(8), { cap: 4, total: "none" });
  const result = await all(api);
  expect(result).toMatchObject({ items: records(8), itemTotal: 8, hasMore: false });
  expect(queries.slice(0, 3).map(({ itemStart }) => itemStart)).toEqual([0, 4, 8]);
});

test("counts from the number of records that the server really returned", async () => {
  const { api, queries } = vendor(records(25), { cap: 10 });
  expect((await all(api)).items).toEqual(records(25));
  expect(queries.map(({ itemStart }) => itemStart).toSorted((one, other) => one - other)).toEqual([
    0, 10, 20,
  ]);
});

test("requests at most two pages at the same time", async () => {
  let pending = 0;
  let most = 0;
  const { api } = vendor(records(5000));
  await all({
    get: async (path: string, query: Query) => {
      most = Math.max(most, ++pending);
      await new Promise(setImmediate);
      pending--;
      return api.get(path, query);
    },
  });
  expect(most).toBe(2);
});

test.each([
  ["loses", (list: { id: number }[]) => void list.splice(0, 1)],
  ["gets", (list: { id: number }[]) => void list.unshift({ id: 0 })],
])("loses no record of a list that %s one while it is read", async (_, change) => {
  const list = records(30);
  const { api } = vendor(list, { cap: 10, onRead: (reads) => reads === 2 && change(list) });
  const ids = (await all(api)).items.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(list.map(({ id }) => id)));
  expect(new Set(ids).size).toBe(ids.length);
});

test("says that there may be more if the list never stops changing", async () => {
  const list = records(40);
  const change = (reads: number) => (reads % 2 ? void list.unshift({ id: -reads }) : void list.splice(0, 1));
  const { api } = vendor(list, { cap: 10, onRead: change });
  const result = await all(api);
  expect(result).toMatchObject({ hasMore: true });
  expect(result.itemTotal).toBeDefined();
  expect(warnings).toEqual([expect.stringContaining("some may be missing")]);
});

test.each([
  [999, 999, true],
  [1000, 1000, true],
  [1500, 1000, true],
  [2000, 1000, false],
  [2001, 1000, false],
])("with a maximum of %d, requests %d at once", async (maximumRecords, itemLimit, hasMore) => {
  const { api, queries } = vendor(records(2000));
  const result = await all(api, { maximumRecords });
  expect(result.items).toHaveLength(Math.min(2000, maximumRecords));
  expect(result).toMatchObject({ hasMore, itemTotal: 2000 });
  for (const query of queries) expect(query.itemLimit).toBe(itemLimit);
});

test("has no total if more records than the maximum exist and the vendor reports none", async () => {
  const { api } = vendor(records(20), { cap: 5, total: "none" });
  const result = await all(api, { maximumRecords: 5 });
  expect(result).toMatchObject({ hasMore: true, itemLimit: 5 });
  expect(result).not.toHaveProperty("itemTotal");
});

test("a list may have smaller pages", async () => {
  const { api, queries } = vendor(records(120));
  await fetchAll(api as never, "view", {}, { maxPageSize: 50, warn: () => undefined });
  for (const { itemLimit } of queries) expect(itemLimit).toBe(50);
});

test.each([{}, { items: null }, { items: {} }])(
  "refuses a response that is no list: %j",
  async (response) => {
    await expect(all({ get: async () => response })).rejects.toThrow(
      "Omnidesk's response to GET ticket is not a list of records.",
    );
  },
);

test("accepts the documented pages", () => {
  acceptsFrom(listing.inputs({}), "itemStart", 0);
  acceptsFrom(listing.inputs({}), "itemLimit", 1, 9999);
  expect(Object.keys(listing.inputs({}))).toEqual(["fetchAll", "maximumRecords", "itemStart", "itemLimit"]);
});

test("its example is what its schema describes", () => {
  const record = { id: 1 };
  expect(listing.example(record, {})).toEqual({
    type: "text",
    itemStart: 0,
    itemTotal: 2,
    itemLimit: 15,
    items: [record, record],
  });
  const schema = listing.schema({ type: "object" }, {}) as { properties: Record<string, { type: string }> };
  expect(schema).toMatchObject({ type: "object", required: ["items"] });
  expect(Object.entries(schema.properties).map(([key, { type }]) => [key, type])).toEqual([
    ["type", "string"],
    ["itemStart", "integer"],
    ["itemTotal", "integer"],
    ["itemLimit", "integer"],
    ["items", "array"],
    ["hasMore", "boolean"],
  ]);
  expect(schema.properties.items).toEqual({ type: "array", items: { type: "object" } });
});
