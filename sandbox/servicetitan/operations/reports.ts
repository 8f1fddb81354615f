import { z } from "zod";
import {
  ApiError,
  type Call,
  createRateLimiter,
  invalidField,
  notFound,
  type Operation,
  operation,
  pathId,
} from "../../core";
import type { World } from "../world";
import { firstId } from "../world/ids";
import type { Job } from "../world/jobs";
import { list, pageFilters, pageOf, tenantPath } from "./common";

type DataType = "String" | "Number" | "Boolean" | "Date" | "Time";
type Column = { name: string; label: string; dataType: DataType };
type Parameter = Column & { isArray: boolean; isRequired: boolean; dynamicSetId?: string };
type Values = ReadonlyMap<string, unknown>;

interface Report {
  id: number;
  category: string;
  name: string;
  description: string;
  parameters: Parameter[];
  columns: Column[];
  rows(world: World, values: Values): unknown[][];
}

const categories = [
  { id: "operations", name: "Operations" },
  { id: "marketing", name: "Marketing" },
  { id: "accounting", name: "Accounting" },
];

const day = (name: string): Parameter => ({
  name,
  label: name,
  dataType: "Date",
  isArray: false,
  isRequired: true,
});

const idsOf = (name: string, label: string, dynamicSetId: string): Parameter => ({
  name,
  label,
  dataType: "Number",
  isArray: true,
  isRequired: false,
  dynamicSetId,
});

const column = (name: string, label: string, dataType: DataType): Column => ({ name, label, dataType });

/** The jobs that were created in the days of a report, and have one of the IDs if there are any. */
const jobsIn = (world: World, values: Values, idName: string, idOf: (job: Job) => number): Job[] => {
  const ids = values.get(idName) as number[] | undefined;
  const [from, to] = [String(values.get("From")), String(values.get("To"))];
  return world.jobs.all().filter((job) => {
    const created = job.createdOn.slice(0, 10);
    return created >= from && created <= to && (!ids || ids.includes(idOf(job)));
  });
};

/** One row for each ID: its name, the number of its jobs, and their total. */
const summarized = (jobs: Job[], idOf: (job: Job) => number, nameOf: (id: number) => string): unknown[][] => {
  const sums = new Map<number, { count: number; total: number }>();
  for (const job of jobs) {
    const { count, total } = sums.get(idOf(job)) ?? { count: 0, total: 0 };
    sums.set(idOf(job), { count: count + 1, total: total + (job.total ?? 0) });
  }
  return [...sums].map(([id, { count, total }]) => [nameOf(id), count, total]);
};

const businessUnitOf = ({ businessUnitId }: Job) => businessUnitId;
const campaignOf = ({ campaignId }: Job) => campaignId;

const reports: Report[] = [
  {
    id: firstId.reports,
    category: "operations",
    name: "Jobs",
    description: "One row for each job",
    parameters: [day("From"), day("To"), idsOf("BusinessUnitIds", "Business Units", "business-units")],
    columns: [
      column("JobNumber", "Job #", "String"),
      column("Status", "Status", "String"),
      column("BusinessUnit", "Business Unit", "String"),
      column("CreatedOn", "Created On", "Date"),
      column("Total", "Jobs Total", "Number"),
    ],
    rows: (world, values) =>
      jobsIn(world, values, "BusinessUnitIds", businessUnitOf).map((job) => [
        job.jobNumber,
        job.jobStatus,
        world.businessUnits.get(job.businessUnitId)?.name ?? null,
        `${job.createdOn.slice(0, 10)}T00:00:00`,
        job.total,
      ]),
  },
  {
    id: firstId.reports + 1,
    category: "operations",
    name: "Revenue by Business Unit",
    description: "Jobs and revenue of each business unit",
    parameters: [day("From"), day("To"), idsOf("BusinessUnitIds", "Business Units", "business-units")],
    columns: [
      column("Name", "Business Unit", "String"),
      column("Jobs", "Jobs", "Number"),
      column("Revenue", "Revenue", "Number"),
    ],
    rows: (world, values) =>
      summarized(
        jobsIn(world, values, "BusinessUnitIds", businessUnitOf),
        businessUnitOf,
        (id) => world.businessUnits.get(id)?.name ?? "",
      ),
  },
  {
    id: firstId.reports + 2,
    category: "marketing",
    name: "Revenue by Campaign",
    description: "Jobs and revenue of each campaign",
    parameters: [day("From"), day("To"), idsOf("CampaignIds", "Campaigns", "campaigns")],
    columns: [
      column("Name", "Campaign", "String"),
      column("Jobs", "Jobs", "Number"),
      column("Revenue", "Revenue", "Number"),
    ],
    rows: (world, values) =>
      summarized(
        jobsIn(world, values, "CampaignIds", campaignOf),
        campaignOf,
        (id) => world.campaigns.get(id)?.name ?? "",
      ),
  },
  {
    id: firstId.reports + 3,
    category: "accounting",
    name: "Tax Zones",
    description: "The rates of each tax zone",
    parameters: [],
    columns: [column("Name", "Tax Zone", "String"), column("Rate", "Rate", "Number")],
    rows: (world) =>
      world.taxZones.all().flatMap(({ name, rates }) => rates.map(({ taxRate }) => [name, taxRate])),
  },
];

const dynamicSets: Record<
  string,
  (world: World) => readonly { id: number; name: string; active: boolean }[]
> = {
  "business-units": (world) => world.businessUnits.all(),
  campaigns: (world) => world.campaigns.all(),
  technicians: (world) => world.technicians.all(),
};

const labels = (columns: Column[]) => columns.map(({ name, label }) => ({ name, label }));

const valueColumns = [
  { name: "Value", label: "Value" },
  { name: "Name", label: "Name" },
];

const categoryOf = (call: Call<World>): string => {
  const id = call.pathParameters.category ?? "";
  if (!categories.some((category) => category.id === id)) throw notFound("Report category", id);
  return id;
};

const reportOf = (call: Call<World>): Report => {
  const category = categoryOf(call);
  const id = pathId(call, "reportId");
  const report = reports.find((one) => one.id === id && one.category === category);
  if (!report) throw notFound("Report", id);
  return report;
};

const describe = ({ category: _category, columns, rows: _rows, ...report }: Report) => ({
  ...report,
  modifiedOn: "2025-06-02T14:00:00Z",
  parameters: report.parameters.map(({ dynamicSetId, ...parameter }) => ({
    ...parameter,
    acceptValues: dynamicSetId ? { fields: valueColumns, dynamicSetId, values: null } : null,
  })),
  fields: columns,
});

const path = tenantPath("reporting", "report-category/:category/reports");

const getReport = operation<World>({
  method: "GET",
  path: `${path}/:reportId`,
  run: (call) => describe(reportOf(call)),
});

const request = z.strictObject({
  parameters: z.array(z.strictObject({ name: z.string(), value: z.unknown() })),
});

const isOfType: Record<DataType, (value: unknown) => boolean> = {
  String: (value) => typeof value === "string",
  Number: (value) => typeof value === "number",
  Boolean: (value) => typeof value === "boolean",
  Date: (value) => typeof value === "string" && z.iso.date().safeParse(value).success,
  Time: (value) => typeof value === "string" && z.iso.time().safeParse(value).success,
};

/** @throws ApiError 400 for an unknown, missing or mistyped parameter */
const readValues = (report: Report, given: z.output<typeof request>["parameters"]): Values => {
  const values = new Map(given.map(({ name, value }) => [name, value]));
  for (const name of values.keys())
    if (!report.parameters.some((parameter) => parameter.name === name))
      throw invalidField(name, "The report has no such parameter.");
  for (const { name, dataType, isArray, isRequired } of report.parameters) {
    const value = values.get(name);
    if (value === undefined || value === null) {
      if (isRequired) throw invalidField(name, "The parameter is required.");
      values.delete(name);
      continue;
    }
    const isValid = isArray
      ? Array.isArray(value) && value.every(isOfType[dataType])
      : isOfType[dataType](value);
    if (!isValid) throw invalidField(name, `The value must be ${isArray ? "a list of " : ""}${dataType}.`);
  }
  return values;
};

/** https://developer.servicetitan.io/docs/faqs-apis-app-keys-client-keys */
const REPORT_LIMIT = { requests: 5, windowMs: 60_000 };

const LARGEST_PAGE = 25_000;
const DEFAULT_PAGE = 1000;

const runReport = (isLimited: boolean) => {
  const limiters = new Map<number, () => number>();
  const waitFor = (id: number): number => {
    const limiter = limiters.get(id) ?? createRateLimiter(REPORT_LIMIT);
    limiters.set(id, limiter);
    return limiter();
  };
  return operation<World, typeof request>({
    method: "POST",
    path: `${path}/:reportId/data`,
    query: pageFilters(LARGEST_PAGE),
    body: request,
    run: (call) => {
      const report = reportOf(call);
      const seconds = isLimited ? Math.ceil(waitFor(report.id) / 1000) : 0;
      if (seconds > 0)
        throw new ApiError(
          429,
          `Rate limit is exceeded. Try again in ${seconds} seconds.`,
          {},
          { "retry-after": String(seconds) },
        );
      const rows = report.rows(call.state, readValues(report, call.body.parameters));
      return { ...pageOf(call, rows, DEFAULT_PAGE), fields: labels(report.columns) };
    },
  });
};

const listDynamicValues = operation<World>({
  method: "GET",
  path: tenantPath("reporting", "dynamic-value-sets/:id"),
  query: pageFilters(),
  run: (call) => {
    const id = call.pathParameters.id ?? "";
    const rowsOf = Object.hasOwn(dynamicSets, id) ? dynamicSets[id] : undefined;
    if (!rowsOf) throw notFound("Dynamic value set", id);
    const rows = rowsOf(call.state)
      .filter(({ active }) => active)
      .map((row) => [row.id, row.name]);
    return { ...pageOf(call, rows), fields: valueColumns };
  },
});

/** @param isLimited answers 429 if the same report is run more often than ServiceTitan allows */
export const reportOperations = (isLimited: boolean): Operation<World>[] => [
  list({
    path: tenantPath("reporting", "report-categories"),
    rows: () => categories,
    show: (category) => category,
  }),
  list<Report>({
    path,
    rows: (_world, call) => {
      const category = categoryOf(call);
      return reports.filter((report) => report.category === category);
    },
    show: ({ id, name, description }) => ({ id, name, description }),
  }),
  getReport,
  runReport(isLimited),
  listDynamicValues,
];
