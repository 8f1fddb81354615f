import { fetchAllPages, fetchWhole, listing } from "../../src/halopsa/listing";
import type { Query } from "../../src/kit/http/types";
import { valuesOf } from "../../src/kit/inputs";
import { acceptsFrom, lists, records } from "../support/listed";

interface Listed {
  record_count: number;
  page_no: number;
  page_size: number;
  has_more: boolean;
  data: { id: number }[];
}

type Rows = { id: number }[];

/** A list in memory. Its pages have at most `cap` records, whatever size is requested. */
function vendor(
  all: Rows,
  {
    cap = 100,
    wrap = (clients: Rows, total: number): unknown => ({ record_count: total, clients }),
    onRead = (_reads: number) => {},
  } = {},
) {
  const queries: Query[] = [];
  const getRaw = async (_path: string, query: Query) => {
    queries.push(query);
    onRead(queries.length);
    if (!query.pageinate) return wrap(all, all.length);
    const size = Math.min(cap, Number(query.page_size));
    const start = (Number(query.page_no) - 1) * size;
    return wrap(all.slice(start, start + size), all.length);
  };
  return { api: { getRaw }, queries, pages: () => queries.map(({ page_no }) => page_no) };
}

const bare = { wrap: (rows: Rows): unknown => rows };
/** Some lists report the number of records on the page as that of all. */
const counted = { wrap: (sites: Rows): unknown => ({ record_count: sites.length, sites }) };
/** A list that ignores pages. */
const unpaged = (response: unknown) => {
  const queries: Query[] = [];
  const getRaw = async (_path: string, query: Query) => {
    queries.push(query);
    return response;
  };
  return { api: { getRaw }, queries };
};

const { run, warnings } = lists(listing, {});
beforeEach(() => {
  warnings.length = 0;
});

const page = (api: object, values = {}, options = {}) => run<Listed>(api, "Client", values, options);
const all = (api: object, values = {}) => page(api, { fetchAll: true, ...values });

describe("one page", () => {
  test("is requested with its filters, and in the order of IDs, which never change", async () => {
    const { api, queries } = vendor(records(60), { cap: 25 });
    expect(await page(api, { search: "north", page_no: 2, page_size: 25 })).toEqual({
      record_count: 60,
      page_no: 2,
      page_size: 25,
      has_more: true,
      data: records(25, 26),
    });
    expect(queries).toEqual([{ order: "id", search: "north", pageinate: true, page_no: 2, page_size: 25 }]);
  });

  test("is the first 100 records by default", async () => {
    const { api, queries } = vendor(records(3));
    await page(api);
    expect(queries).toEqual([{ order: "id", pageinate: true, page_no: 1, page_size: 100 }]);
  });

  test("has the order of the step, if there is one", async () => {
    const { api, queries } = vendor(records(3));
    await page(api, { order: "name", orderdesc: true });
    expect(queries[0]).toMatchObject({ order: "name", orderdesc: true });
  });

  test.each([
    ["the last", 3, 60, undefined, { record_count: 60, has_more: false }],
    ["the last, which is full", 3, 75, undefined, { record_count: 75, has_more: false }],
    ["the one before", 2, 51, undefined, { record_count: 51, has_more: true }],
    ["beyond the last", 4, 60, undefined, { record_count: 60, has_more: false, data: [] }],
    ["full, without a total", 2, 60, bare, { record_count: 50, has_more: true }],
    ["not full, without a total", 3, 60, bare, { record_count: 60, has_more: false }],
    ["beyond the last, without a total", 4, 60, bare, { record_count: 75, has_more: false }],
  ])("that is %s reports whether there are more records", async (_, page_no, count, variant, expected) => {
    const { api } = vendor(records(count), { cap: 25, ...variant });
    expect(await page(api, { page_no, page_size: 25 })).toMatchObject(expected);
  });

  test("keeps the other properties of HaloPSA's envelope", async () => {
    const { api } = unpaged({ record_count: 1, clients: records(1), columns: [] });
    expect(await page(api)).toMatchObject({ record_count: 1, columns: [], data: records(1) });
  });

  test("that is empty is the last, whatever the total", async () => {
    const { api } = unpaged({ record_count: 60, clients: [] });
    expect(await page(api, { page_no: 2, page_size: 25 })).toMatchObject({ has_more: false, data: [] });
  });

  test("is empty if the envelope contains no list but a record_count of 0", async () => {
    const { api } = unpaged({ record_count: 0 });
    expect(await page(api)).toMatchObject({ record_count: 0, has_more: false, data: [] });
  });

  test.each([
    ["a list without pages", {}, { whole: true }],
    ["the IDs only", { idonly: true }, {}],
    ["the first 3 records", { count: 3 }, {}],
  ])("of %s is the whole response", async (_, values, options) => {
    const { api, queries } = unpaged(records(3));
    expect(await page(api, values, options)).toEqual({
      record_count: 3,
      page_no: 1,
      page_size: 3,
      has_more: false,
      data: records(3),
    });
    expect(queries).toEqual([values]);
  });

  test("that is not only IDs has pages", async () => {
    const { api, queries } = vendor(records(3));
    await page(api, { idonly: false });
    expect(queries[0]).toMatchObject({ idonly: false, pageinate: true });
  });
});

describe("Fetch All", () => {
  test("reads all records, with 100 per page, and passes the filters on", async () => {
    const { api, queries, pages } = vendor(records(717));
    expect(await all(api, { search: "north", page_no: 3 })).toEqual({
      record_count: 717,
      page_no: 1,
      page_size: 717,
      has_more: false,
      data: records(717),
    });
    expect(queries[0]).toEqual({
      order: "id",
      search: "north",
      pageinate: true,
      page_no: 1,
      page_size: 100,
    });
    expect(pages().toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(warnings).toEqual([]);
  });

  test.each([
    ["new records are on the last page", {}, [1, 4, 3, 2]],
    ["so are they if the step asks for that order", { order: "id", orderdesc: false }, [1, 4, 3, 2]],
    ["new records are on the first page", { order: "id", orderdesc: true }, [1, 2, 3, 4]],
    ["new records may be anywhere", { order: "name" }, [1, 2, 3, 4]],
  ])("reads pages in the order that skips none: %s", async (_, values, expected) => {
    const { api, pages } = vendor(records(400));
    expect((await all(api, values)).data).toEqual(records(400));
    expect(pages()).toEqual(expected);
  });

  test.each([
    ["loses", (list: Rows) => void list.splice(0, 1)],
    ["gets", (list: Rows) => void list.push({ id: 999 })],
  ])("loses no record of a list that %s one while it is read", async (_, change) => {
    const list = records(250);
    const before = [...list];
    const { api } = vendor(list, { onRead: (reads) => reads === 3 && change(list) });
    const { data } = await all(api);
    expect(data).toEqual(expect.arrayContaining(before.filter((one) => list.includes(one))));
    expect(new Set(data.map(({ id }) => id)).size).toBe(data.length);
  });

  test("says that records may be missing if the server repeats its first page", async () => {
    const { api } = unpaged({ record_count: 250, clients: records(100) });
    expect(await all(api)).toMatchObject({ record_count: 250, has_more: true, data: records(100) });
    expect(warnings).toHaveLength(1);
  });

  test("reads all records of a server that caps its pages below 100", async () => {
    const { api, pages } = vendor(records(130), { cap: 50 });
    expect((await all(api)).data).toEqual(records(130));
    expect(pages().toSorted()).toEqual([1, 2, 3]);
  });

  test.each([
    ["no total", bare],
    ["a record_count that only counts the page", counted],
  ])(
    "with %s reads pages until one is not full, and again to see that none moved (11.5)",
    async (_, wrap) => {
      const { api, pages } = vendor(records(250), wrap);
      expect((await all(api)).data).toEqual(records(250));
      expect(pages()).toEqual([1, 2, 3, 3, 2, 1]);
    },
  );

  test.each([
    ["no total", bare],
    ["a record_count that only counts the page", counted],
  ])("with %s reads one more page after one that is full", async (_, wrap) => {
    const { api, pages } = vendor(records(200), wrap);
    expect((await all(api)).data).toEqual(records(200));
    expect(pages().slice(0, 3)).toEqual([1, 2, 3]);
  });

  test("with a total reads no page more than there are", async () => {
    const { api, pages } = vendor(records(200));
    expect((await all(api)).data).toEqual(records(200));
    expect(pages()).toEqual([1, 2]);
  });

  test.each([
    ["bare", records(100)],
    ["with its number of records", { record_count: 100, users: records(100) }],
  ])("does not repeat a list without pages, %s", async (_, response) => {
    const { api } = unpaged(response);
    expect(await all(api)).toMatchObject({ record_count: 100, has_more: false, data: records(100) });
    expect(warnings).toEqual([]);
  });

  test.each([99, 130])("reads %d records without a total once, if a page cannot have them", async (count) => {
    const { api, queries } = unpaged(records(count));
    expect((await all(api)).data).toHaveLength(count);
    expect(queries).toHaveLength(1);
  });

  test("says that records may be missing if the server reports more than it returns", async () => {
    const { api } = vendor(records(50), { wrap: (clients) => ({ record_count: 60, clients }) });
    expect(await all(api)).toMatchObject({ record_count: 60, has_more: true, data: records(50) });
    expect(warnings).toEqual([expect.stringContaining("complete: false")]);
  });

  test("accepts rows that are no records", async () => {
    const { api } = unpaged([null, { id: 2 }]);
    expect((await all(api)).data).toEqual([null, { id: 2 }]);
  });

  test("refuses a list that HaloPSA's rate does not allow to be read in time (11.7)", async () => {
    const { api, queries } = vendor(records(100), {
      wrap: (tickets) => ({ record_count: 400_000, tickets }),
    });
    await expect(all(api)).rejects.toThrow(
      "Fetch All would take 4000 requests, and at most 500 are possible in 180 s",
    );
    expect(queries).toHaveLength(1);
  });

  test("stops at Maximum Records, and reports that there are more records", async () => {
    const { api, pages } = vendor(records(717));
    expect(await all(api, { maximumRecords: 150 })).toEqual({
      record_count: 717,
      page_no: 1,
      page_size: 150,
      has_more: true,
      data: records(150),
    });
    expect(pages().toSorted()).toEqual([1, 2]);
  });

  test("counts what it read if more records exist and the total is unknown", async () => {
    const { api } = vendor(records(250), bare);
    expect(await all(api, { maximumRecords: 100 })).toMatchObject({ record_count: 100, has_more: true });
  });

  test.each([{ idonly: true }, { count: 5 }])("cannot be combined with %j", async (values) => {
    const { api, queries } = vendor(records(3));
    await expect(all(api, values)).rejects.toThrow(
      "Fetch All cannot be combined with ID Only or Count. Use only one of them.",
    );
    expect(queries).toEqual([]);
  });
});

test.each([true, false])("a response that is no list is an error, with Fetch All %s", async (fetchAll) => {
  await expect(page(unpaged({ version: "2.1" }).api, { fetchAll })).rejects.toThrow(
    "HaloPSA's response to GET Client is not a list of records.",
  );
});

test("a trigger or a picklist reads at most its limit", async () => {
  const { api, queries } = vendor(records(250));
  const warn = (message: string) => void warnings.push(message);
  const read = await fetchAllPages(api as never, "Client", { orderdesc: true }, { limit: 5, warn });
  expect(read).toMatchObject({ records: records(5), cut: true });
  expect(queries).toEqual([{ order: "id", orderdesc: true, pageinate: true, page_no: 1, page_size: 100 }]);
});

test.each([
  [2, true],
  [3, false],
  [4, false],
])("of a whole list, at most %d records are read", async (limit, cut) => {
  const { api, queries } = unpaged({ record_count: 3, statuses: records(3) });
  const read = await fetchWhole(api as never, "Status", { domain: "agents" }, limit);
  expect(read).toEqual({ records: records(Math.min(limit, 3)), cut });
  expect(queries).toEqual([{ domain: "agents" }]);
});

describe("the inputs", () => {
  const cleaned = (key: string) => ({
    [key]: {
      clean: (value: unknown) => valuesOf(listing.inputs({}), { pagination: { [key]: value } })[key as never],
    },
  });

  test("are those of pages and of the order, unless the list is returned as a whole", () => {
    expect(Object.keys(listing.inputs({}))).toEqual([
      "fetchAll",
      "maximumRecords",
      "pagination",
      "sorting",
      "customQueryParams",
    ]);
    expect(Object.keys(listing.inputs({ whole: true }))).toEqual(["customQueryParams"]);
    const given = { pagination: { page_no: "2", page_size: "25" }, sorting: { order: "name" } };
    expect(valuesOf(listing.inputs({}), given)).toMatchObject({ page_no: 2, page_size: 25, order: "name" });
  });

  test("accept pages from 1, and up to 100 records per page", () => {
    acceptsFrom(cleaned("page_no") as never, "page_no", 1);
    acceptsFrom(cleaned("page_size") as never, "page_size", 1, 100);
  });

  test.each([
    ["page_size", "101", "Pagination: Page Size must be a whole number from 1 to 100"],
    ["page_no", "0", "Pagination: Page must be a whole number of at least 1"],
  ])("name a wrong %s by its label", (key, value, message) => {
    expect(() => valuesOf(listing.inputs({}), { pagination: { [key]: value } })).toThrow(message);
  });

  test.each(["pageinate", "page_no", "page_size"])("do not accept %s as another parameter", async (name) => {
    const { api } = vendor(records(3));
    await expect(page(api, { customQueryParams: { [name]: "1" } })).rejects.toThrow(
      `Custom Query Params repeats ${name}, which has its own input.`,
    );
  });

  test.each(["page", "my_page_no", "page_no_2"])("accept %s as another parameter", async (name) => {
    const { api, queries } = vendor(records(3));
    await page(api, { customQueryParams: { [name]: "1" } });
    expect(queries[0]).toMatchObject({ [name]: "1" });
  });
});

test("its example is what its schema describes", () => {
  const record = { id: 1 };
  expect(listing.example(record, {})).toEqual({
    record_count: 2,
    page_no: 1,
    page_size: 100,
    has_more: false,
    data: [record, record],
  });
  const schema = listing.schema({ type: "object" }, {}) as { properties: Record<string, { type: string }> };
  expect(schema).toMatchObject({ type: "object", required: ["record_count", "has_more", "data"] });
  expect(Object.entries(schema.properties).map(([key, { type }]) => [key, type])).toEqual([
    ["record_count", "integer"],
    ["page_no", "integer"],
    ["page_size", "integer"],
    ["has_more", "boolean"],
    ["data", "array"],
  ]);
  expect(schema.properties.data).toEqual({ type: "array", items: { type: "object" } });
});
