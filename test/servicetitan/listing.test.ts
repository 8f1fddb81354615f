import { fetchAllPages, type ListOptions, listing } from "../../src/servicetitan/listing";
import { acceptsFrom, lists, records } from "../support/listed";
import { vendor } from "./memoryList";

interface Result {
  data: { id: number }[];
  hasMore: boolean;
  totalCount: number | null;
}

const { run, warnings } = lists<never, ListOptions>(listing as never, {});
const all = (api: object, values = {}, options: ListOptions = {}) =>
  run<Result>(api, "jpm/jobs", { fetchAll: true, ...values }, options);

describe("one page", () => {
  it.each([
    [{}, {}, {}],
    [{ page: 2, pageSize: 20, a: 1 }, {}, { page: 2, pageSize: 20, a: 1 }],
    [{ includeTotal: true }, {}, { includeTotal: true }],
    [{ includeTotal: false, sort: "+Name" }, {}, { sort: "+Name" }],
    [{ sort: "+Name", a: 1 }, { sort: "ignored" }, { a: 1 }],
  ] as [object, ListOptions, object][])(
    "of %j in a list with %j is requested with %j",
    async (values, options, query) => {
      const { api, queries } = vendor(records(60));
      await run(api, "jpm/jobs", values, options);
      expect(queries).toEqual([query]);
    },
  );
});

describe("Fetch All", () => {
  beforeEach(() => {
    warnings.length = 0;
  });

  it("reads pages of 5,000 in the order of the IDs, with the total", async () => {
    const { api, queries } = vendor(records(5001));
    await expect(all(api, { a: 1, page: 3, pageSize: 7 })).resolves.toEqual({
      page: 1,
      pageSize: 5001,
      hasMore: false,
      totalCount: 5001,
      data: records(5001),
    });
    expect(queries).toEqual(
      [1, 2].map((page) => ({ includeTotal: true, a: 1, sort: "+Id", page, pageSize: 5000 })),
    );
  });

  it.each([
    [{}, {}, "+Id"],
    [{ sort: "-Name" }, {}, "-Name"],
    [{}, { sort: "none" }, undefined],
    [{}, { sort: "ignored" }, undefined],
    [{ sort: "-Name" }, { sort: "ignored" }, undefined],
  ] as [object, ListOptions, string | undefined][])(
    "with %j sorts a list with %j by %j",
    async (values, options, sort) => {
      const { api, queries } = vendor(records(3));
      await all(api, values, options);
      expect(queries.map((query) => query.sort)).toEqual([sort]);
    },
  );

  it("reads a list that appends from its last page to its first, others in ascending order", async () => {
    const pagesOf = async (values: { sort: string }) => {
      const { api, queries } = vendor(records(30), { cap: 10 });
      await fetchAllPages(api as never, "jpm/jobs", values, {
        stableSort: undefined,
        parallel: 1,
        warn: () => undefined,
      });
      return queries.map(({ page }) => page);
    };
    expect(await pagesOf({ sort: "+Id" })).toEqual([1, 3, 2]);
    expect(await pagesOf({ sort: "-Id" })).toEqual([1, 2, 3]);
  });

  it.each([5000, 10_000])(
    "reads %d records, which fill their last page, with no request too many",
    async (count) => {
      const { api, queries } = vendor(records(count));
      expect((await all(api)).data).toHaveLength(count);
      expect(queries).toHaveLength(count / 5000);
    },
  );

  it.each([
    [4999, 4999, true],
    [5000, 5000, true],
    [5001, 5000, true],
    [6000, 5000, false],
  ])("with a maximum of %d requests %d at once", async (maximumRecords, pageSize, hasMore) => {
    const { api, queries } = vendor(records(6000));
    const result = await all(api, { maximumRecords });
    expect(result.data).toEqual(records(maximumRecords));
    expect(result).toMatchObject({ hasMore, totalCount: 6000 });
    for (const query of queries) expect(query.pageSize).toBe(pageSize);
  });

  it("has no total if it is cut and ServiceTitan reports none", async () => {
    const { api } = vendor(records(60), { total: false });
    expect(await all(api, { maximumRecords: 50 })).toMatchObject({ hasMore: true, totalCount: null });
    expect(await all(api)).toMatchObject({ hasMore: false, totalCount: 60 });
  });

  it.each([
    ["loses", (list: { id: number }[]) => void list.splice(0, 1)],
    ["gets", (list: { id: number }[]) => void list.push({ id: list.length + 1 })],
  ])("loses no record of a list that %s one while it is read", async (_, change) => {
    const list = records(30);
    const { api } = vendor(list, { cap: 10, onRead: (reads) => reads === 2 && change(list) });
    const ids = (await all(api)).data.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(list.map(({ id }) => id)));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("returns a row that is null as it is", async () => {
    const api = { get: async () => ({ data: [null], hasMore: false }) };
    expect((await all(api)).data).toEqual([null]);
  });

  it("takes only true for more", async () => {
    const api = { get: async () => ({ data: [{ id: 1 }], hasMore: "true" }) };
    expect(await all(api)).toMatchObject({ hasMore: false, data: [{ id: 1 }] });
  });

  it.each([undefined, {}, { data: null }, { data: {} }])(
    "refuses a response that is no list: %j",
    async (response) => {
      await expect(all({ get: async () => response })).rejects.toThrow(
        "ServiceTitan's response to GET jpm/jobs is not a list of records.",
      );
    },
  );

  it("reads smaller pages if a list needs them", async () => {
    const { api, queries } = vendor(records(30));
    const options = { stableSort: "+Id", pageSize: 20, warn: () => undefined };
    await fetchAllPages(api as never, "jpm/jobs", {}, options);
    expect(queries.map(({ pageSize }) => pageSize)).toEqual([20, 20]);
  });
});

describe("the inputs of a list", () => {
  const inputsOf = (options: ListOptions = {}) => listing.inputs(options) as Record<string, object>;
  const clean = (key: string, value: unknown, options: ListOptions = {}) =>
    (inputsOf(options)[key] as { clean(value: unknown): unknown }).clean(value);

  it.each([
    [{}, ["sort"]],
    [{ sort: "field" }, ["sort"]],
    [{ sort: "ignored" }, ["sort"]],
    [{ sort: "none" }, []],
  ] as [ListOptions, string[]][])("with %j are the pages and %j", (options, more) => {
    expect(Object.keys(inputsOf(options))).toEqual([
      "fetchAll",
      "maximumRecords",
      "pagination",
      "includeTotal",
      ...more,
      "customQueryParams",
    ]);
  });

  it("say so if a sort has no effect", () => {
    const comments = (options: ListOptions) => (inputsOf(options).sort as { comments: string }).comments;
    expect(comments({ sort: "ignored" })).toContain("no effect");
    expect(comments({})).toContain("The field to sort by");
  });

  it.each([
    [" CreatedOn", "+CreatedOn"],
    ["+CreatedOn ", "+CreatedOn"],
    ["-Id", "-Id"],
    ["Id", "Id"],
    ["", undefined],
  ])("read the sort %j as %j", (typed, sort) => expect(clean("sort", typed)).toBe(sort));

  it.each(["+", "+Created On", "*Id", "+Id,", "x+Id", "+-Id"])("refuse the sort %j", (typed) => {
    expect(() => clean("sort", typed)).toThrow(
      `Sort must be a field after + or -, such as +CreatedOn, got "${typed}".`,
    );
  });

  it("accept pages from 1 and of up to 5,000 records", () => {
    for (const [key, least, most] of [
      ["page", 1, 1_000_000],
      ["pageSize", 1, 5000],
    ] as const) {
      expect(clean("pagination", { [key]: String(least) })).toEqual({ [key]: least });
      expect(clean("pagination", { [key]: String(most) })).toEqual({ [key]: most });
      expect(() => clean("pagination", { [key]: least - 1 })).toThrow("must be a whole number");
    }
    expect(() => clean("pagination", { pageSize: 5001 })).toThrow("from 1 to 5000");
    acceptsFrom(listing.inputs({}), "maximumRecords", 1);
  });
});

it("the example of a list has one record or two that differ, and its schema their envelope", () => {
  const example = { page: 1, pageSize: 50, hasMore: false };
  expect(listing.example({ a: 1 }, {})).toEqual({ ...example, totalCount: 1, data: [{ a: 1 }] });
  expect(listing.example({ a: 1, b: 2 }, { another: { a: 3 } })).toEqual({
    ...example,
    totalCount: 2,
    data: [
      { a: 1, b: 2 },
      { a: 3, b: 2 },
    ],
  });
  expect(listing.schema({ type: "object" }, {})).toEqual({
    type: "object",
    properties: {
      page: { type: "integer" },
      pageSize: { type: "integer" },
      hasMore: { type: "boolean" },
      totalCount: { type: "integer" },
      data: { type: "array", items: { type: "object" } },
    },
    required: ["page", "pageSize", "hasMore", "data"],
  });
});
