import { createHarness } from "@prismatic-io/spectral/dist/testing";
import component from "../../src/halopsa";
import nock from "../support/nock";
import { connection, origin } from "./connection";

const harness = createHarness(component as never);

interface Listed {
  record_count: number;
  has_more: boolean;
  page_size: number;
  data: { id: number }[];
}

const records = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: from + at }));

/** Serves a list of `total` records in pages of `size`, and ignores the requested page size. */
function serve(path: string, total: number, size: number, wrap: (records: object[]) => unknown) {
  const pagesRead: number[] = [];
  nock(origin)
    .get(`/api/${path}`)
    .query(true)
    .reply(function () {
      const page = Number(new URLSearchParams(this.req.path.split("?")[1]).get("page_no"));
      pagesRead.push(page);
      const before = (page - 1) * size;
      return [200, wrap(records(1 + before, Math.max(0, Math.min(size, total - before)))) as nock.Body];
    })
    .persist();
  return pagesRead;
}

const list = async (key: string, params: object) => {
  const { data } = (await harness.action(key, { connection, ...params } as never)) as unknown as {
    data: Listed;
  };
  return data;
};

const ids = ({ data }: Listed) => data.map(({ id }) => id);

describe("HaloPSA lists", () => {
  test("Fetch All reads all 717 records, with at most 100 per page", async () => {
    const pagesRead = serve("Client", 717, 100, (clients) => ({ record_count: 717, clients }));
    const all = await list("listClients", { fetchAll: true });
    expect(ids(all)).toEqual(ids({ data: records(1, 717) } as Listed));
    expect(all).toMatchObject({ record_count: 717, has_more: false, page_size: 717 });
    expect(pagesRead.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test("Fetch All reads all records if the server caps pages below 100", async () => {
    serve("Client", 130, 50, (clients) => ({ record_count: 130, clients }));
    expect(ids(await list("listClients", { fetchAll: true }))).toHaveLength(130);
  });

  test("bare pages are read until one is not full, and again because they have no total (11.5)", async () => {
    const pagesRead = serve("Site", 250, 100, (sites) => sites);
    expect(ids(await list("listSites", { fetchAll: true }))).toHaveLength(250);
    expect(pagesRead).toEqual([1, 2, 3, 3, 2, 1]);
  });

  test("a record_count that only counts the page does not end the list, and is no total (11.5)", async () => {
    const pagesRead = serve("Site", 250, 100, (sites) => ({ record_count: sites.length, sites }));
    expect(ids(await list("listSites", { fetchAll: true }))).toHaveLength(250);
    expect(pagesRead).toEqual([1, 2, 3, 3, 2, 1]);
  });

  test("a list that HaloPSA's rate does not allow to be read in time is refused after its first page (11.7)", async () => {
    const pagesRead = serve("Tickets", 400_000, 100, (tickets) => ({ record_count: 400_000, tickets }));
    await expect(list("listTickets", { fetchAll: true })).rejects.toThrow(
      "Fetch All would take 4000 requests, and at most 500 are possible in 180 s",
    );
    expect(pagesRead).toEqual([1]);
  });

  test("a list without pages is not read forever", async () => {
    const whole = records(1, 100);
    nock(origin).get("/api/Users").query(true).reply(200, whole).persist();
    expect(ids(await list("listUsers", { fetchAll: true }))).toHaveLength(100);
  });

  test("Maximum Records ends the list and reports that there are more records", async () => {
    serve("Tickets", 717, 100, (tickets) => ({ record_count: 717, tickets }));
    const some = await list("listTickets", { fetchAll: true, maximumRecords: "150" });
    expect(ids(some)).toEqual(ids({ data: records(1, 150) } as Listed));
    expect(some).toMatchObject({ record_count: 717, has_more: true });
  });

  test("a page reports whether there is another", async () => {
    serve("Asset", 60, 25, (assets) => ({ record_count: 60, assets }));
    const page = (page_no: string) => list("listAssets", { pagination: { page_no, page_size: "25" } });
    expect(await page("2")).toMatchObject({ has_more: true, page_no: 2, page_size: 25, record_count: 60 });
    expect(await page("3")).toMatchObject({ has_more: false });
  });

  test("an envelope without a list is an empty list if record_count is 0", async () => {
    nock(origin).get("/api/Supplier").query(true).reply(200, { record_count: 0 });
    expect(await list("listSuppliers", {})).toMatchObject({ record_count: 0, has_more: false, data: [] });
  });

  test("a response that is not a list is an error", async () => {
    nock(origin).get("/api/Status").reply(200, { version: "2.1" });
    await expect(list("listStatuses", {})).rejects.toThrow(
      "HaloPSA's response to GET Status is not a list of records.",
    );
  });

  test.each([
    ["page_size", "101", "Pagination: Page Size must be a whole number from 1 to 100"],
    ["page_no", "0", "Pagination: Page must be a whole number of at least 1"],
  ])("an invalid %s is refused by its label before a request is sent", async (key, value, message) => {
    await expect(list("listClients", { pagination: { [key]: value } })).rejects.toThrow(message);
  });

  test.each([
    [
      { fetchAll: true, idonly: "true" },
      "Fetch All cannot be combined with ID Only or Count. Use only one of them.",
    ],
    [
      { fetchAll: true, count: "5" },
      "Fetch All cannot be combined with ID Only or Count. Use only one of them.",
    ],
    [
      { search: "x", customQueryParams: [{ key: "search", value: "y" }] },
      "Custom Query Params repeats search",
    ],
    [{ customQueryParams: [{ key: "pageinate", value: "false" }] }, "Custom Query Params repeats pageinate"],
  ])("%j is refused as contradictory", async (params, message) => {
    await expect(list("listClients", params)).rejects.toThrow(message);
  });
});
