import { MOST_IN_ONE_RUN } from "../../../src/kit/trigger/polling";
import nock from "../../support/nock";
import { connection, headers, origin } from "../connection";
import { Flow, type Run } from "./flow";

const tenant = "/jpm/v2/tenant/4150001";
const job = (id: number, modifiedOn: string, createdOn = modifiedOn) => ({ id, createdOn, modifiedOn });
const page = (data: object[], hasMore = false) => ({
  page: 1,
  pageSize: 5000,
  hasMore,
  totalCount: data.length,
  data,
});

const requests: { [parameter: string]: string }[] = [];
beforeEach(() => {
  requests.length = 0;
});

/** Responds to one request for a list. */
function respond(body: object, path = `${tenant}/jobs`, status = 200) {
  nock(origin, { reqheaders: headers })
    .get(path)
    .query(true)
    .reply((uri) => {
      requests.push(Object.fromEntries(new URLSearchParams(uri.split("?")[1])));
      return [status, body as nock.Body];
    });
}

const whole: Run = { batched: false, showsState: true };
const inBatches: Run = { batched: true, showsState: true };

async function poll(flow: Flow, run = whole) {
  const outcomes = [];
  for await (const one of flow.run(run)) outcomes.push(one);
  return outcomes;
}

const flowOf = (values: object = {}) =>
  new Flow("pollChangesTrigger", {
    resourceType: "jobs",
    showNewRecords: "true",
    showUpdatedRecords: "true",
    lookBackDate: "",
    ...values,
  });

test("a first run without a look-back date delivers nothing", async () => {
  respond(page([job(1, "2026-03-01T08:00:00.1234567Z")]));
  respond(page([job(1, "2026-03-01T08:00:00.1234567Z")]));
  const [outcome] = await poll(flowOf());
  expect(outcome).toMatchObject({ resultType: "polled_no_changes", items: [] });
  expect(outcome?.payload.body.data).toEqual({ created: [], updated: [] });
  expect(requests).toEqual([
    { page: "1", pageSize: "1", sort: "-ModifiedOn" },
    {
      includeTotal: "true",
      modifiedOnOrAfter: "2026-03-01T07:55:00.1234567Z",
      sort: "+Id",
      page: "1",
      pageSize: "5000",
    },
  ]);
});

test("a first sync delivers all changes since the date; the switches apply to later polls", async () => {
  const flow = flowOf({ lookBackDate: "2026-02-01", showNewRecords: false, showUpdatedRecords: "false" });
  const [old, fresh] = [
    job(1, "2026-02-02T00:00:00Z", "2026-01-01T00:00:00Z"),
    job(2, "2026-02-03T00:00:00Z"),
  ];
  respond(page([old, fresh]));
  const [first] = await poll(flow);
  expect(first?.payload.body.data).toEqual({ created: [fresh], updated: [old] });
  expect(requests[0]).toEqual({
    page: "1",
    pageSize: "5000",
    modifiedOnOrAfter: "2026-02-01T00:00:00.0000000Z",
    sort: "+ModifiedOn",
  });
  respond(
    page([fresh, job(3, "2026-02-04T00:00:00Z"), job(1, "2026-02-05T00:00:00Z", "2026-01-01T00:00:00Z")]),
  );
  expect((await poll(flow))[0]).toMatchObject({ resultType: "polled_no_changes", items: [] });
  // Five minutes before the newest change, minus the duration of the read.
  expect(requests[1]?.modifiedOnOrAfter).toMatch(/^2026-02-02T23:54:\d\d\.\d{7}Z$/);
});

test.each([
  [{ showNewRecords: true, showUpdatedRecords: false }, ["created"]],
  [{ showNewRecords: false, showUpdatedRecords: true }, ["updated"]],
])("with %j, other changes are neither delivered nor deferred", async (values, types) => {
  const flow = flowOf(values);
  const known = job(1, "2026-02-02T00:00:00Z");
  respond(page([known]));
  respond(page([known]));
  await poll(flow);
  const changes = [known, job(2, "2026-02-03T00:00:00Z"), job(1, "2026-02-04T00:00:00Z", known.createdOn)];
  respond(page(changes));
  const [outcome] = await poll(flow);
  expect(outcome?.items.map((item) => (item as { changeType: string }).changeType)).toEqual(types);
  respond(page(changes));
  expect((await poll(flow))[0]?.items).toEqual([]);
});

test("a delivered page is not delivered again after the next one fails", async () => {
  const flow = flowOf({ lookBackDate: "2026-02-01" });
  const jobs = [1, 2, 3, 4].map((id) => job(id, `2026-02-0${id}T10:00:00Z`));
  respond(page(jobs.slice(0, 2), true));
  respond(page(jobs.slice(3), true));
  respond({ title: "no" }, undefined, 400);
  const delivered: unknown[] = [];
  const run = async () => {
    for await (const { items } of flow.run(inBatches))
      delivered.push(...items.map((item) => (item as { record: { id: number } }).record.id));
  };
  await expect(run()).rejects.toThrow("ServiceTitan 400 on GET jpm/jobs: no");
  expect(delivered).toEqual([1, 2]);
  respond(page(jobs.slice(1)));
  await run();
  expect(delivered).toEqual([1, 2, 3, 4]);
  expect(requests.at(-1)?.modifiedOnOrAfter).toBe("2026-02-02T10:00:00.0000000Z");
});

test("a run without batches delivers a limited number of changes, and the next run continues", async () => {
  const flow = flowOf({ lookBackDate: "2026-02-01" });
  const jobs = Array.from({ length: 30_000 }, (_, id) =>
    job(id, new Date(Date.UTC(2026, 1, 1) + id * 1000).toISOString()),
  );
  nock(origin)
    .persist()
    .get(`${tenant}/jobs`)
    .query(true)
    .reply((uri) => {
      const query = new URLSearchParams(uri.split("?")[1]);
      const since = query.get("modifiedOnOrAfter")!.replace("0000Z", "Z");
      const found = jobs.filter(({ modifiedOn }) => modifiedOn >= since);
      if (query.get("sort") === "-ModifiedOn") return [200, page(found.slice(-1), true)];
      return [200, page(found.slice(0, 5000), found.length > 5000)];
    });
  const [first] = await poll(flow);
  const [second] = await poll(flow);
  const ids = [first, second].map((one) =>
    one!.items.map((item) => (item as { record: { id: number } }).record.id),
  );
  expect(ids[0]!.length).toBeGreaterThanOrEqual(MOST_IN_ONE_RUN);
  expect(ids.flat()).toEqual(jobs.map(({ id }) => id));
  expect(flow.logged.filter((line) => line.startsWith("info"))).toEqual([
    `info This run delivers ${ids[0]!.length} changes. The others follow with the next runs.`,
  ]);
});

test("another resource type or tenant restarts polling", async () => {
  const flow = flowOf();
  respond(page([]));
  await poll(flow);
  for (const values of [
    { resourceType: "projects" },
    { connection: { ...connection, fields: { ...connection.fields, tenant: "4150002" } } },
  ]) {
    const other = flowOf(values);
    other.json = flow.json;
    respond(page([]), "connection" in values ? "/jpm/v2/tenant/4150002/jobs" : `${tenant}/projects`);
    await poll(other);
    expect(requests.at(-1)?.sort).toBe("-ModifiedOn");
  }
});

test.each([
  [{}, "Any"],
  [{ includeInactive: "" }, "Any"],
  [{ includeInactive: "true" }, "Any"],
  [{ includeInactive: false }, undefined],
])("inactive records are included unless Include Inactive is off: %j", async (values, active) => {
  respond(page([]), "/crm/v2/tenant/4150001/customers");
  await poll(flowOf({ resourceType: "customers", lookBackDate: "2026-02-01", ...values }));
  expect(requests.map((request) => request.active)).toEqual([active]);
});
