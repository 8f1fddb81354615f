import { createHarness } from "@prismatic-io/spectral/dist/testing";
import component from "../../src/serviceos";
import { componentOf } from "../support/components";
import nock from "../support/nock";
import { base, connectedWith, origin } from "./connection";

const harness = createHarness(component as never);

interface Row {
  vendor_id: number;
}

interface Result {
  data: Row[];
  pagination: Record<string, unknown>;
}

const rowsFrom = (first: number, last: number): Row[] =>
  Array.from({ length: last - first + 1 }, (_, at) => ({ vendor_id: first + at }));

interface Server {
  rows: Row[];
  /** The pagination of a response; undefined for a list that has none. */
  pagination?(page: number, size: number, total: number): object | undefined;
  /** Called before each response. */
  before?(page: number): void;
  /** False for a server that returns the same records whatever the page. */
  hasPages?: boolean;
}

const documented = (page: number, size: number, total: number) => ({
  page,
  per_page: size,
  total,
  total_pages: Math.ceil(total / size),
});

let runs = 0;

/** Runs Fetch All against a list, and counts its requests. */
async function fetchAll(server: Server, params: object = {}) {
  const requested: number[] = [];
  const { pagination = documented, hasPages = true } = server;
  nock(origin)
    .persist()
    .get(`${base}/vendors.php`)
    .query(true)
    .reply((uri) => {
      const query = new URL(uri, origin).searchParams;
      const page = Number(query.get("page"));
      const size = Number(query.get("per_page"));
      requested.push(page);
      server.before?.(page);
      const start = hasPages ? (page - 1) * size : 0;
      const body = { success: true, data: server.rows.slice(start, start + size) };
      return [200, { ...body, pagination: pagination(page, size, server.rows.length) }];
    });
  // Each run has its own key: the client delays more than 110 requests per minute with the same key.
  const connection = connectedWith({ apiKey: `vsa_test-key-fetch-all-${runs++}` });
  const result = await harness.action("listVendors", { connection, fetchAll: true, ...params } as never);
  nock.cleanAll();
  return { requested, ...(result as { data: Result }).data };
}

const idsOf = ({ data }: Result) => data.map(({ vendor_id }) => vendor_id).sort((one, other) => one - other);

const allIds = (count: number) => rowsFrom(1, count).map(({ vendor_id }) => vendor_id);

describe("Fetch All (11.5)", () => {
  test.each([0, 1, 99, 100, 101, 200, 250])("returns all of %i records, and says so", async (count) => {
    const result = await fetchAll({ rows: rowsFrom(1, count) });
    expect(idsOf(result)).toEqual(allIds(count));
    expect(result.pagination).toEqual({
      page: 1,
      per_page: count,
      total: count,
      total_pages: count === 0 ? 0 : 1,
      has_more: false,
    });
  });

  test("says that there is more if Maximum Records ends it", async () => {
    const result = await fetchAll({ rows: rowsFrom(1, 250) }, { maximumRecords: "120" });
    expect(result.data).toHaveLength(120);
    expect(result.pagination).toEqual({ page: 1, per_page: 120, total: 250, total_pages: 3, has_more: true });
  });

  test("does not say that there is more if Maximum Records is the number of records", async () => {
    const result = await fetchAll({ rows: rowsFrom(1, 120) }, { maximumRecords: "120" });
    expect(result.data).toHaveLength(120);
    expect(result.pagination).toMatchObject({ total: 120, has_more: false });
  });

  test("returns every record that was there the whole time, if others are deleted meanwhile", async () => {
    const server: Server = { rows: rowsFrom(1, 450) };
    let isDeleted = false;
    server.before = (page) => {
      if (page !== 3 || isDeleted) return;
      isDeleted = true;
      server.rows = server.rows.filter(({ vendor_id }) => vendor_id > 30);
    };
    const result = await fetchAll(server);
    const kept = new Set(idsOf(result));
    expect(server.rows.filter(({ vendor_id }) => !kept.has(vendor_id))).toEqual([]);
    expect(new Set(idsOf(result)).size).toBe(result.data.length);
  });

  test("says in its data that records may be missing, if the list never rests", async () => {
    const server: Server = { rows: rowsFrom(1, 450) };
    let next = 1000;
    server.before = () => {
      const [, ...rest] = server.rows;
      server.rows = [{ vendor_id: next++ }, { vendor_id: next++ }, ...rest];
      if (next % 3 === 0) server.rows.splice(10, 5);
    };
    const result = await fetchAll(server);
    expect(result.pagination).toMatchObject({ page: 1, per_page: result.data.length, has_more: true });
  });

  test("says so if the list reports more records than it returns", async () => {
    const result = await fetchAll({
      rows: rowsFrom(1, 150),
      pagination: (page, size, total) => documented(page, size, total + 40),
    });
    expect(idsOf(result)).toEqual(allIds(150));
    expect(result.pagination).toMatchObject({ total: 190, total_pages: 2, has_more: true });
  });

  test.each([100, 125, 250])("reads %i records although the responses have no pagination", async (count) => {
    const result = await fetchAll({ rows: rowsFrom(1, count), pagination: () => undefined });
    expect(idsOf(result)).toEqual(allIds(count));
  });

  test("reads a shorter list without pagination by one request", async () => {
    const result = await fetchAll({ rows: rowsFrom(1, 24), pagination: () => undefined });
    expect(result.requested).toEqual([1]);
    expect(result.pagination).toEqual({ page: 1, per_page: 24, total: 24, total_pages: 1, has_more: false });
  });

  test("says that there may be more if a list without pagination repeats a full page", async () => {
    const result = await fetchAll({
      rows: rowsFrom(1, 250),
      hasPages: false,
      pagination: () => undefined,
    });
    expect(idsOf(result)).toEqual(allIds(100));
    expect(result.pagination).toEqual({ page: 1, per_page: 100, has_more: true });
  });

  test.each([
    ["total alone", (_: number, __: number, total: number) => ({ total })],
    [
      "text",
      (page: number, size: number, total: number) => ({
        page: String(page),
        total: String(total),
        total_pages: String(Math.ceil(total / size)),
      }),
    ],
    [
      "total_pages alone",
      (_: number, size: number, total: number) => ({ total_pages: Math.ceil(total / size) }),
    ],
  ])("reads all pages of a list whose pagination is %s", async (_, pagination) => {
    const result = await fetchAll({ rows: rowsFrom(1, 1050), pagination });
    expect(idsOf(result)).toEqual(allIds(1050));
    expect(result.pagination).toMatchObject({ total: 1050, has_more: false });
  });

  test("refuses a list that cannot be read within the platform's 15 minutes, after one page (11.7)", async () => {
    const pagination = (page: number, size: number) => documented(page, size, 200_000);
    await expect(fetchAll({ rows: rowsFrom(1, 100), pagination })).rejects.toThrow(/2000 requests.*110/);
    nock.cleanAll();
  });

  test("documents has_more in its comments and in its output schema", () => {
    const { inputs, outputSchema } = componentOf("serviceos").actions.listVendors!;
    expect(inputs.find(({ key }) => key === "fetchAll")?.comments).toContain("pagination.has_more");
    const { properties } = JSON.parse(outputSchema!.schema!);
    expect(properties.pagination.properties.has_more).toMatchObject({ type: "boolean" });
  });

  test("leaves a single page as ServiceOS sent it", async () => {
    const reply = { success: true, data: rowsFrom(1, 2), pagination: documented(1, 2, 5) };
    nock(origin).get(`${base}/vendors.php`).query({ page: "1", per_page: "2" }).reply(200, reply);
    const connection = connectedWith({ apiKey: "vsa_test-key-one-page" });
    const result = await harness.action("listVendors", { connection, page: "1", per_page: "2" } as never);
    expect((result as { data: unknown }).data).toEqual(reply);
  });
});
