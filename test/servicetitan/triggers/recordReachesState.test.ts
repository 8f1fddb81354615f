import type { Headers, RequestOptions } from "../../../src/kit/http/types";
import type { Api } from "../../../src/servicetitan/client";
import { connection } from "../connection";
import { Flow } from "./flow";
import { VendorModel } from "./vendor";

let vendor: VendorModel;
/** The number of records that lists report, but do not return. */
let missing = 0;

interface Request {
  path: string;
  query: { [parameter: string]: unknown };
}
const requests: Request[] = [];

/** Requests a list, and keeps the request. */
async function request<Data>(method: string, path: string, options: RequestOptions = {}) {
  requests.push({ path, query: options.query ?? {} });
  const response = await vendor.api.request<{ totalCount: number | null }>(method, path, options);
  const { totalCount } = response.data;
  if (totalCount !== null) response.data.totalCount = totalCount + missing;
  return response as { data: Data; status: number; headers: Headers };
}

jest.mock("../../../src/servicetitan/client", () => ({
  ...jest.requireActual("../../../src/servicetitan/client"),
  connect: (): Partial<Api> => ({
    get: async <Data>(path: string, query?: RequestOptions["query"]) =>
      (await request<Data>("GET", path, { query })).data,
    request,
  }),
}));

const BEGINS = "info Polling begins: existing records are not delivered.";

const STATUSES = ["Scheduled", "Completed", "Hold", "Completed", "Completed"];

beforeEach(() => {
  requests.length = 0;
  missing = 0;
  vendor = new VendorModel({
    pageSize: 5000,
    sorts: true,
    resolution: 1n,
    truncatesQuery: false,
    nested: false,
    jobStatus: (_id, version) => STATUSES[version]!,
  });
});

function flowOf(values: object = {}, from?: Flow) {
  const flow = new Flow("recordReachesState", { recordState: "jobCompleted", ...values });
  if (from) flow.json = from.json;
  return flow;
}

/** One poll, ten minutes after the last one: the IDs and statuses of the delivered jobs. */
async function poll(flow: Flow) {
  vendor.wait(600);
  const delivered: string[] = [];
  for await (const { items } of flow.run({ batched: true, showsState: true }))
    for (const { id, jobStatus } of items as { id: number; jobStatus: string }[])
      delivered.push(`${id} ${jobStatus}`);
  return delivered;
}

test("a job is delivered when it is completed, and again only after it was opened in between", async () => {
  vendor.insert(2, 0);
  const flow = flowOf();
  expect(await poll(flow)).toEqual([]);
  vendor.change(1, 0);
  expect(await poll(flow)).toEqual(["2 Completed"]);
  vendor.change(1, 0);
  expect(await poll(flow)).toEqual([]);
  vendor.change(1, 0);
  expect(await poll(flow)).toEqual(["2 Completed"]);
  vendor.change(1, 0);
  expect(await poll(flow)).toEqual([]);
  expect(flow.logged).toEqual([BEGINS]);
});

test("a state that records leave again remembers those that are in it", async () => {
  vendor.insert(1, 0);
  const flow = flowOf({ recordState: "jobOnHold" });
  expect(await poll(flow)).toEqual([]);
  expect(requests[0]).toMatchObject({ path: "jpm/jobs", query: { jobStatus: "Hold", sort: "-Id" } });
  vendor.change(0, 0);
  expect(await poll(flow)).toEqual([]);
  vendor.change(0, 0);
  expect(await poll(flow)).toEqual(["1 Hold"]);
});

test("the first poll reads the open jobs, later ones only what has changed", async () => {
  vendor.insert(2, 0);
  const flow = flowOf();
  await poll(flow);
  const opened = requests.flatMap(({ query }) => query.jobStatus ?? []);
  expect(opened).toEqual(["Scheduled", "Dispatched", "InProgress", "Hold"]);
  requests.length = 0;
  vendor.change(0, 0);
  await poll(flow);
  expect(requests).toEqual([
    {
      path: "jpm/jobs",
      query: { page: 1, pageSize: 5000, sort: "+ModifiedOn", modifiedOnOrAfter: expect.stringMatching(/Z$/) },
    },
  ]);
});

test("records that were deactivated are read too", async () => {
  await poll(flowOf({ recordState: "invoicePaid" }));
  expect(requests.length).toBeGreaterThan(1);
  for (const { path, query } of requests)
    expect([path, query.activeState]).toEqual(["accounting/invoices", "All"]);
});

test.each([
  ["state", { recordState: "jobCanceled" }],
  ["tenant", { connection: { ...connection, fields: { ...connection.fields, tenant: "4150002" } } }],
])("polling starts over for another %s", async (_, values) => {
  vendor.insert(1, 0);
  const flow = flowOf();
  await poll(flow);
  requests.length = 0;
  const other = flowOf(values, flow);
  await poll(other);
  expect(requests.flatMap(({ query }) => query.jobStatus ?? [])).toHaveLength(4);
  expect(other.logged).toEqual([
    "warn Polling starts over, as in its first run: the saved state belongs to another list or account.",
    BEGINS,
  ]);
});

test("a list that cannot be read completely is logged, where it is remembered and where it is polled", async () => {
  vendor.insert(1, 0);
  missing = 1;
  const flow = flowOf({ recordState: "jobOnHold" });
  await poll(flow);
  const line = "warn complete: false. The list reported 2 records and returned 1.";
  expect(flow.logged.filter((logged) => logged === line)).toHaveLength(2);
});

test.each(["", "jobFinished"])("the state %j is refused", async (recordState) => {
  await expect(poll(flowOf({ recordState }))).rejects.toThrow(/^State (is required|must be)/);
});
