import { virtualClock } from "../../../../sandbox/core";
import { type Client, start } from "../client";

let box: Client;
beforeEach(async () => {
  box = await start({ clock: virtualClock("2026-02-01T08:00:00Z") });
});

const jobs = "reporting/v2 report-category/operations/reports/6001";
const period = [
  { name: "From", value: "2024-01-01" },
  { name: "To", value: "2026-12-31" },
];
const run = (parameters: object[], query = "") => box.call("POST", `${jobs}/data${query}`, { parameters });

it("lists and describes the reports of a category", async () => {
  const categories = (await box.get("reporting/v2 report-categories")).body.data;
  expect(categories).toContainEqual({ id: "operations", name: "Operations" });
  const list = (await box.get("reporting/v2 report-category/operations/reports?includeTotal=true")).body;
  expect(list).toMatchObject({ totalCount: 2, data: [{ id: 6001, name: "Jobs" }, { id: 6002 }] });
  const report = (await box.get(jobs)).body;
  expect(report.parameters).toMatchObject([
    { name: "From", dataType: "Date", isRequired: true, acceptValues: null },
    { name: "To" },
    { name: "BusinessUnitIds", isArray: true, acceptValues: { dynamicSetId: "business-units" } },
  ]);
  expect(report.fields).toContainEqual({ name: "Total", label: "Jobs Total", dataType: "Number" });
  for (const wrong of ["none/reports", "marketing/reports/6001", "operations/reports/7"])
    expect((await box.get(`reporting/v2 report-category/${wrong}`)).status).toBe(404);
});

it("returns the current rows in pages, with their columns", async () => {
  const { body } = await run(period, "?pageSize=30&page=2&includeTotal=true");
  const all = box.store.jobs.all();
  expect(body).toMatchObject({ page: 2, pageSize: 30, hasMore: true, totalCount: all.length });
  expect(body.fields.map(({ name }: { name: string }) => name)).toEqual([
    "JobNumber",
    "Status",
    "BusinessUnit",
    "CreatedOn",
    "Total",
  ]);
  expect(body.data[0].slice(0, 2)).toEqual([all[30]!.jobNumber, all[30]!.jobStatus]);
  expect((await run(period)).body).toMatchObject({ pageSize: 1000, totalCount: null });
  expect((await run(period, "?pageSize=25001")).status).toBe(400);
});

it("filters rows by IDs from a dynamic set", async () => {
  const set = (await box.get("reporting/v2 dynamic-value-sets/business-units")).body;
  expect(set.fields.map(({ name }: { name: string }) => name)).toEqual(["Value", "Name"]);
  const [id, name] = set.data[0];
  const { data } = (await run([...period, { name: "BusinessUnitIds", value: [id] }])).body;
  expect(data.length).toBeGreaterThan(0);
  expect(data.every((row: unknown[]) => row[2] === name)).toBe(true);
  expect((await box.get("reporting/v2 dynamic-value-sets/constructor")).status).toBe(404);
});

it.each([
  [[period[0]], "To"],
  [[...period, { name: "Who", value: 1 }], "Who"],
  [[...period, { name: "BusinessUnitIds", value: "301" }], "BusinessUnitIds"],
  [[...period, { name: "BusinessUnitIds", value: ["301"] }], "BusinessUnitIds"],
  [[period[0], { name: "To", value: "tomorrow" }], "To"],
])("rejects the parameters %j", async (parameters, name) => {
  const refused = await run(parameters as object[]);
  expect([refused.status, Object.keys(refused.body.errors)]).toEqual([400, [name]]);
});

it("summarizes jobs, and has reports without parameters", async () => {
  const of = (path: string, parameters: object[]) =>
    box.call("POST", `reporting/v2 report-category/${path}/data`, { parameters });
  const revenue = (await of("operations/reports/6002", period)).body.data;
  const campaigns = (await of("marketing/reports/6003", period)).body.data;
  const count = (rows: [string, number][]) => rows.reduce((sum, [, jobs]) => sum + jobs, 0);
  expect([count(revenue), count(campaigns)]).toEqual([box.store.jobs.size, box.store.jobs.size]);
  expect((await of("accounting/reports/6004", [])).body.data).toContainEqual(["Exempt", 0]);
});

it("runs the same report five times per minute", async () => {
  box = await start({ rateLimit: 1000 });
  for (let at = 0; at < 5; at++) expect((await run(period)).status).toBe(200);
  const refused = await run(period);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(50);
  expect(refused.body.title).toMatch(/^Rate limit is exceeded\. Try again in \d+ seconds\.$/);
  const other = "reporting/v2 report-category/accounting/reports/6004/data";
  expect((await box.call("POST", other, { parameters: [] })).status).toBe(200);
});

it("requires one scope to describe and to run reports", async () => {
  box = await start({ scopes: ["tn.rpr.reports:r"] });
  expect([(await run(period)).status, (await box.get(jobs)).status]).toEqual([200, 200]);
  expect((await box.get("reporting/v2 report-categories")).body.title).toContain("tn.rpr.reportcategories:r");
});
