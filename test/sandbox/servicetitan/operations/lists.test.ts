import { type Client, idsOf, start } from "../client";

// Tests that change records start a sandbox of their own.
let box: Client;
beforeAll(async () => {
  box = await start();
});

it("returns pages, and whether there are more", async () => {
  const first = await box.get("jpm/v2 jobs?page=1&pageSize=30&includeTotal=true");
  expect(first.body).toMatchObject({ page: 1, pageSize: 30, hasMore: true, totalCount: 80 });
  const last = await box.get("jpm/v2 jobs?page=3&pageSize=30");
  expect(last.body).toMatchObject({ hasMore: false, totalCount: null });
  expect(last.body.data).toHaveLength(20);
  expect((await box.get("jpm/v2 jobs?page=9&pageSize=30")).body).toMatchObject({ hasMore: false, data: [] });
  expect((await box.get("jpm/v2 jobs")).body.pageSize).toBe(50);
});

it.each([
  ["page=0", "page"],
  ["pageSize=5001", "pageSize"],
  ["pageSize=many", "pageSize"],
  ["includeTotal=perhaps", "includeTotal"],
  [`ids=${Array.from({ length: 51 }, (_, id) => id + 1)}`, "ids"],
  ["ids=1,x", "ids"],
  ["sort=Summary", "sort"],
  ["createdBefore=yesterday", "createdBefore"],
  ["jobStatus=Lost", "jobStatus"],
  ["priority=Extreme", "priority"],
  ["externalDataKey=ticketId", "externalDataValues"],
  ["externalDataApplicationGuid=5", "externalDataApplicationGuid"],
  ["stauts=Open", "stauts"],
  ["page=1&page=2", "page"],
])("rejects %s and names the parameter", async (query, name) => {
  const { status, body, headers } = await box.get(`jpm/v2 jobs?${query}`);
  expect(status).toBe(400);
  expect(headers.get("content-type")).toMatch(/^application\/problem\+json/);
  expect(Object.keys(body.errors)).toEqual([name]);
});

it("has no sort parameter if the API has none", async () => {
  expect((await box.get("settings/v2 technicians?sort=-Id")).status).toBe(400);
});

it("sorts in both directions, with an encoded or unencoded plus sign", async () => {
  const up = idsOf(await box.get("jpm/v2 jobs?sort=%2BId&pageSize=5"));
  expect(up).toEqual([...up].sort((first, second) => first - second));
  expect(idsOf(await box.get("jpm/v2 jobs?sort=+Id&pageSize=5"))).toEqual(up);
  const all = (await box.get("jpm/v2 jobs?sort=-ModifiedOn&pageSize=80")).body.data;
  const timestamps = all.map(({ modifiedOn }: { modifiedOn: string }) => Date.parse(modifiedOn));
  expect(timestamps).toEqual([...timestamps].sort((first, second) => second - first));
});

it("includes the start of a period and excludes its end", async () => {
  const { createdOn } = box.store.jobs.all()[10]!;
  const time = encodeURIComponent(createdOn);
  expect((await box.get(`jpm/v2 jobs?createdOnOrAfter=${time}&includeTotal=true`)).body.totalCount).toBe(70);
  expect((await box.get(`jpm/v2 jobs?createdBefore=${time}&includeTotal=true`)).body.totalCount).toBe(10);
});

const jobFilters: [query: () => string, expected: () => unknown[]][] = [
  [() => "jobStatus=completed", () => box.store.jobs.all().filter((job) => job.jobStatus === "Completed")],
  [() => "priority=High", () => box.store.jobs.all().filter((job) => job.priority === "High")],
  [
    () => "tagTypeIds=3001,3002",
    () => box.store.jobs.all().filter((job) => job.tagTypeIds.some((id) => id === 3001 || id === 3002)),
  ],
  [
    () => "technicianId=1001",
    () => {
      const own = box.store.assignments.all().filter((each) => each.technicianId === 1001 && each.active);
      return box.store.jobs.all().filter((job) => own.some((each) => each.jobId === job.id));
    },
  ],
  [
    () => "externalDataKey=ticketId&externalDataValues=T-0,T-10",
    () => [box.store.jobs.all()[0], box.store.jobs.all()[10]],
  ],
  [() => "appointmentStatus=Hold", () => box.store.jobs.all().filter((job) => job.jobStatus === "Hold")],
  [() => `invoiceId=${box.store.jobs.all()[3]!.invoiceId}`, () => [box.store.jobs.all()[3]]],
];

it.each(jobFilters)("filters jobs (%#)", async (query, expected) => {
  const found = idsOf(await box.get(`jpm/v2 jobs?pageSize=100&${query()}`));
  expect(found).toEqual(expected().map((job) => (job as { id: number }).id));
  expect(found.length).toBeGreaterThan(0);
});

it("applies the default of each list for inactive records", async () => {
  const count = async (path: string) => (await box.get(`${path}includeTotal=true`)).body.totalCount;
  const active = await count("crm/v2 customers?");
  const inactive = await count("crm/v2 customers?active=False&");
  expect(inactive).toBeGreaterThan(0);
  expect(await count("crm/v2 customers?active=Any&")).toBe(active + inactive);
  const all = await count("accounting/v2 invoices?activeState=All&");
  expect(await count("accounting/v2 invoices?")).toBeLessThan(all);
  expect(await count("jpm/v2 job-cancel-reasons?")).toBe(
    await count("jpm/v2 job-cancel-reasons?active=Any&"),
  );
});

it("excludes balance changes from a customer's changes on request", async () => {
  const own = await start();
  const { id } = own.store.customers.all()[0]!;
  own.store.customers.change(id, { balance: 5, modifiedOn: "2026-03-01T00:00:00Z" });
  const query = "crm/v2 customers?modifiedOnOrAfter=2026-03-01T00:00:00Z";
  expect(idsOf(await own.get(query))).toEqual([id]);
  expect(idsOf(await own.get(`${query}&excludeAccountingChangesFromModifiedDateRange=true`))).toEqual([]);
});

it("accepts repeated, keyed and indexed parameters", async () => {
  const all = box.store.invoices.all().filter(({ active }) => active);
  const wanted = all.filter(({ status }) => status === "Pending" || status === "Posted");
  const repeated = "accounting/v2 invoices?pageSize=100&statuses=Pending&statuses=Posted";
  expect(idsOf(await box.get(repeated))).toEqual(wanted.map(({ id }) => id));
  const field = "accounting/v2 invoices?customField.Fields%5BGate%20Code%5D=1003";
  expect(idsOf(await box.get(field))).toEqual([box.store.invoices.all()[3]!.id]);
  const submission = box.store.formSubmissions.all()[2]!;
  const owner = `owners%5B0%5D.type=Job&owners%5B0%5D.id=${submission.owners[0]!.id}`;
  expect(idsOf(await box.get(`forms/v2 submissions?${owner}`))).toContain(submission.id);
});

it("requires one of the filters for the contacts of all customers", async () => {
  expect((await box.get("crm/v2 customers/contacts")).status).toBe(400);
  const { id } = box.store.customers.all()[4]!;
  const { body } = await box.get(`crm/v2 customers/contacts?customerIds=${id}`);
  expect(body.data.every((contact: { customerId: number }) => contact.customerId === id)).toBe(true);
  expect(body.data.length).toBeGreaterThan(0);
});

it("returns external data only with the application's GUID", async () => {
  const { id } = box.store.jobs.all()[0]!;
  expect((await box.get(`jpm/v2 jobs/${id}`)).body.externalData).toEqual([]);
  const guid = "externalDataApplicationGuid=5a4d9c1e-0000-4000-8000-00000000beef";
  expect((await box.get(`jpm/v2 jobs/${id}?${guid}`)).body.externalData).toEqual([
    { key: "ticketId", value: "T-0" },
  ]);
});

it("hides a record until it is revealed", async () => {
  const own = await start();
  const { id } = own.store.jobs.all()[7]!;
  own.store.jobs.hide([id]);
  expect((await own.get(`jpm/v2 jobs/${id}`)).status).toBe(404);
  expect(idsOf(await own.get("jpm/v2 jobs?pageSize=100"))).not.toContain(id);
  own.store.jobs.reveal();
  expect((await own.get(`jpm/v2 jobs/${id}`)).status).toBe(200);
});

it("returns errors for unknown paths and IDs in the same format", async () => {
  for (const path of ["jpm/v2 jobs/1", "jpm/v2 jobz"]) {
    const { status, body } = await box.get(path);
    expect([status, body.status, Object.keys(body).sort()]).toEqual([
      404,
      404,
      ["data", "errors", "status", "title", "traceId", "type"],
    ]);
  }
  expect((await box.get("jpm/v2 jobs/abc")).status).toBe(400);
});
