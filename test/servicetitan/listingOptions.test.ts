import { type ListOptions, listing, pageOf } from "../../src/servicetitan/listing";
import { lists, records } from "../support/listed";
import { vendor } from "./memoryList";

const { run, warnings } = lists<never, ListOptions>(listing as never, {});
const all = (api: object, options: ListOptions, body?: unknown) =>
  run<object>(api, "jpm/jobs", { fetchAll: true }, options, body);

const inputsOf = (options: ListOptions) => listing.inputs(options) as Record<string, object>;

beforeEach(() => {
  warnings.length = 0;
});

describe("a list that is read by POST", () => {
  const body = { parameters: [{ name: "From", value: "2026-03-01" }] };

  it("is requested with its body, the page in the query, and may be repeated", async () => {
    const { api, queries, posted } = vendor(records(60));
    const page = await run(api, "reporting/data", { page: 2, pageSize: 20 }, {}, body);
    expect(page).toMatchObject({ page: 2, pageSize: 20, hasMore: true, data: records(20, 21) });
    expect(queries).toEqual([{ page: 2, pageSize: 20 }]);
    expect(posted).toEqual([{ body, repeatable: true }]);
  });

  it("is read one page after the other, because ServiceTitan limits how often it is run", async () => {
    const { api, posted } = vendor(records(60), { cap: 10 });
    let running = 0;
    let most = 0;
    const post = async (...request: Parameters<typeof api.post>) => {
      most = Math.max(most, ++running);
      await Promise.resolve();
      running--;
      return api.post(...request);
    };
    expect(await all({ post }, {}, body)).toMatchObject({ data: records(60), hasMore: false });
    expect(most).toBe(1);
    expect(posted).toEqual(Array(6).fill({ body, repeatable: true }));
  });

  it("names the method if its response is no list", async () => {
    await expect(all({ post: async () => ({ data: "none" }) }, {}, body)).rejects.toThrow(
      "ServiceTitan's response to POST jpm/jobs is not a list of records.",
    );
  });
});

it("other lists are read several pages at a time", async () => {
  const { api } = vendor(records(60), { cap: 10 });
  let running = 0;
  let most = 0;
  const get = async (...request: Parameters<typeof api.get>) => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setImmediate(resolve));
    running--;
    return api.get(...request);
  };
  await all({ get }, {});
  expect(most).toBe(5);
});

describe("a list whose records are lists of values", () => {
  const columns = [
    { name: "Name", label: "Business Unit" },
    { name: "CompletedJobs", label: "Completed Jobs" },
  ];
  const rows = [
    ["HVAC", 12],
    ["Plumbing", 7],
    ["Electrical", 0],
  ];

  it("is returned with the columns of its first page", async () => {
    const { api } = vendor(rows, { cap: 2, fields: columns });
    const first = { fields: columns };
    const get = async (path: string, query: never) => ({
      ...(await api.get(path, query)),
      ...((query as { page: number }).page === 1 ? first : { fields: [] }),
    });
    expect(await all({ get }, { columns })).toEqual({
      page: 1,
      pageSize: 3,
      hasMore: false,
      totalCount: 3,
      data: rows,
      fields: columns,
    });
  });

  it("shows the columns in its example and its schema", () => {
    expect(listing.example(["HVAC", 12], { columns })).toMatchObject({
      data: [["HVAC", 12]],
      fields: columns,
    });
    expect(listing.schema({ type: "array" }, { columns })).toMatchObject({
      properties: {
        data: { type: "array", items: { type: "array" } },
        fields: {
          type: "array",
          items: { type: "object", properties: { name: { type: "string" }, label: { type: "string" } } },
        },
      },
    });
  });

  it("is the only one that has columns", async () => {
    expect(await all(vendor(records(2)).api, {})).not.toHaveProperty("fields");
    expect(listing.example({ id: 1 }, {})).not.toHaveProperty("fields");
    expect(listing.schema({}, {})).not.toHaveProperty("properties.fields");
  });
});

describe("a list that always contains all records", () => {
  it("has no inputs for pages", () => {
    expect(Object.keys(inputsOf({ pages: false }))).toEqual(["sort", "customQueryParams"]);
    expect(Object.keys(inputsOf({}))).toContain("fetchAll");
  });
});

describe("a list that cannot count its records", () => {
  const options: ListOptions = { total: false };

  it("has no input for the total", () => {
    expect(Object.keys(inputsOf(options))).not.toContain("includeTotal");
  });

  it("is not asked for the total, and read once", async () => {
    const { api, queries } = vendor(records(30), { cap: 20, total: false });
    expect(await all(api, options)).toMatchObject({ data: records(30), totalCount: 30 });
    expect(queries.map(({ page, includeTotal }) => [page, includeTotal])).toEqual([
      [1, undefined],
      [2, undefined],
    ]);
  });

  it("is unlike others, which are read again if ServiceTitan reports no total", async () => {
    const { api, queries } = vendor(records(30), { cap: 20, total: false });
    await all(api, {});
    expect(queries.map(({ includeTotal }) => includeTotal)).toEqual([true, true, true, true]);
  });
});

it.each<[string, ListOptions, number[]]>([
  ["IDs that are numbers is read from its last page, since new records are at its end", {}, [1, 3, 2]],
  [
    "IDs that are GUIDs is read from its first page: new records can be anywhere",
    { hasGuids: true },
    [1, 2, 3],
  ],
  ["a sort of its own is read from its first page", { sort: "none" }, [1, 2, 3]],
])("a list with %s", async (_, options, pages) => {
  const { api, queries } = vendor(records(30), { cap: 10 });
  await all(api, options);
  expect(queries.map(({ page }) => page)).toEqual(pages);
});

describe("a list with a page size of its own", () => {
  const options: ListOptions = { pageSize: { usual: 1000, largest: 25_000 } };

  it("is read in its largest pages", async () => {
    const { api, queries } = vendor(records(3));
    await all(api, options);
    expect(queries.map(({ pageSize }) => pageSize)).toEqual([25_000]);
  });

  it("accepts pages up to that size, and shows its usual one", () => {
    const { pagination } = inputsOf(options) as { pagination: { clean(value: unknown): unknown } };
    expect(pagination.clean({ pageSize: "25000" })).toEqual({ pageSize: 25_000 });
    expect(() => pagination.clean({ pageSize: "25001" })).toThrow("from 1 to 25000");
    expect(listing.example({}, options)).toMatchObject({ pageSize: 1000 });
  });
});

it("a list that returns fewer records than it reports is marked, in the data and in the log", async () => {
  const { api } = vendor(records(30), { cap: 10 });
  const get = async (...request: Parameters<typeof api.get>) => ({
    ...(await api.get(...request)),
    totalCount: 31,
  });
  expect(await all({ get }, {})).toEqual({
    page: 1,
    pageSize: 30,
    hasMore: true,
    totalCount: 31,
    data: records(30),
  });
  expect(warnings).toEqual(["complete: false. The list reported 31 records and returned 30."]);
});

it("a page is read from its envelope", () => {
  const read = (response: object) => pageOf("jpm/jobs", response);
  expect(read({ data: [1], hasMore: true, totalCount: 0 })).toEqual({
    records: [1],
    hasMore: true,
    total: 0,
  });
  expect(read({ data: [], hasMore: null, totalCount: null })).toEqual({
    records: [],
    hasMore: false,
    total: undefined,
  });
  expect(() => read({ data: null })).toThrow(
    "ServiceTitan's response to GET jpm/jobs is not a list of records.",
  );
});
