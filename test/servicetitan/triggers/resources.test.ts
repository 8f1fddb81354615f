import { timestamp } from "../../../src/kit/trigger/timestamp";
import type { Api } from "../../../src/servicetitan/client";
import { operationOf } from "../../../src/servicetitan/operations/table";
import { RESOURCES, type ResourceType, sourceOf } from "../../../src/servicetitan/triggers/resources";

const SINCE = timestamp("2026-02-01T00:00:00Z")!;
const UNTIL = timestamp("2026-02-02T00:00:00Z")!;

interface Options {
  includeInactive?: boolean;
  records?: object[];
  /** The number of records on a page. Defaults to the requested one. */
  cap?: number;
}

/** The source of a resource, with a list in memory and the requests for it. */
function listed(
  type: ResourceType,
  { includeInactive = true, records = [{ id: 1 }], cap = 5000 }: Options = {},
) {
  const requests: { [parameter: string]: unknown }[] = [];
  const warnings: string[] = [];
  const answering = { running: 0, most: 0 };
  const request = async (
    method: string,
    path: string,
    { query }: { query: { page: number; pageSize: number } },
  ) => {
    requests.push({ request: `${method} ${path}`, ...query });
    answering.most = Math.max(answering.most, ++answering.running);
    await new Promise((resolve) => setImmediate(resolve));
    answering.running--;
    const size = Math.min(query.pageSize, cap);
    const end = query.page * size;
    return {
      status: 200,
      headers: { date: `Sun, 01 Mar 2026 08:00:0${requests.length} GMT` },
      data: {
        data: records.slice(end - size, end),
        hasMore: end < records.length,
        totalCount: records.length,
      },
    };
  };
  const warn = (message: string) => void warnings.push(message);
  const source = sourceOf({ request } as unknown as Api, type, { includeInactive, warn });
  return { source, requests, warnings, answering };
}

const ANY = { active: "Any" };
const ALL = { activeState: "All" };

const RESOURCE_PATHS: [ResourceType, string, object][] = [
  ["jobs", "jpm/jobs", {}],
  ["appointments", "jpm/appointments", ANY],
  ["projects", "jpm/projects", {}],
  ["invoices", "accounting/invoices", ALL],
  ["payments", "accounting/payments", ALL],
  ["customers", "crm/customers", ANY],
  ["locations", "crm/locations", ANY],
  ["installedEquipment", "equipmentsystems/installed-equipment", ANY],
  ["technicians", "settings/technicians", ANY],
  ["bookings", "crm/bookings", {}],
  ["leads", "crm/leads", {}],
  ["estimates", "sales/estimates", ANY],
  ["memberships", "memberships/memberships", ANY],
  ["calls", "telecom/v3/calls", ANY],
  ["appointmentAssignments", "dispatch/appointment-assignments", ANY],
  ["employees", "settings/employees", ANY],
  ["formSubmissions", "forms/submissions", ANY],
];

test("every resource has its row here", () => {
  expect(RESOURCE_PATHS.map(([type]) => type)).toEqual(Object.keys(RESOURCES));
});

describe.each(RESOURCE_PATHS)("%s", (type, path, inactive) => {
  const field = type === "formSubmissions" ? "SubmittedOn" : "ModifiedOn";
  const [from, to] =
    type === "formSubmissions"
      ? ["submittedOnOrAfter", "submittedBefore"]
      : ["modifiedOnOrAfter", "modifiedBefore"];
  const plus = type === "calls" ? "" : "+";
  const pageSize = type === "formSubmissions" ? 500 : 5000;
  const isSorted = type !== "technicians" && type !== "employees";
  const request = { request: `GET ${path}`, ...inactive, page: 1 };

  test("are read from the list that ServiceTitan documents, with parameters that it has", async () => {
    const { source, requests } = listed(type);
    await source.sorted?.page(SINCE);
    await source.all(SINCE, UNTIL);
    const { query } = operationOf(`GET ${path}`)!;
    const parameters = requests.flatMap(({ request: _, ...sent }) =>
      Object.keys(JSON.parse(JSON.stringify(sent))),
    );
    expect(query.map(({ name }) => name)).toEqual(expect.arrayContaining(parameters));
  });

  test("are read page by page, oldest change first, if their list can be sorted", async () => {
    const { source, requests } = listed(type);
    expect(source.sorted !== undefined).toBe(isSorted);
    if (!source.sorted) return;
    expect(await source.sorted.page(SINCE)).toEqual({ records: [{ id: 1 }], hasMore: false, total: 1 });
    expect(await source.sorted.newest(SINCE)).toEqual({ id: 1 });
    await source.sorted.page(undefined);
    expect(requests).toEqual([
      { ...request, [from!]: SINCE, pageSize, sort: `${plus}${field}` },
      { ...request, [from!]: SINCE, pageSize: 1, sort: `-${field}` },
      { ...request, pageSize, sort: `${plus}${field}` },
    ]);
  });

  test("are read as a whole in the order of their IDs, if their list can be sorted", async () => {
    const { source, requests } = listed(type);
    expect(await source.all(SINCE, UNTIL)).toMatchObject({ records: [{ id: 1 }], complete: true });
    expect(requests).toEqual([
      {
        ...request,
        includeTotal: true,
        [from!]: SINCE,
        [to!]: UNTIL,
        sort: isSorted ? `${plus}Id` : undefined,
        pageSize,
      },
    ]);
  });

  test("are active ones only, if inactive ones are not included", async () => {
    const { source, requests } = listed(type, { includeInactive: false });
    await source.sorted?.page(SINCE);
    await source.all(SINCE);
    for (const parameter of Object.keys(inactive))
      for (const sent of requests) expect(sent).not.toHaveProperty(parameter);
  });
});

describe("the timestamps of a record", () => {
  const CREATED = "2026-01-01T08:00:00.1234567Z";
  const MODIFIED = "2026-01-02T08:00:00Z";
  const record = { id: 7, createdOn: CREATED, modifiedOn: MODIFIED };
  const submission = { id: 7, submittedOn: MODIFIED, createdOn: CREATED, modifiedOn: CREATED };

  test.each<[string, ResourceType, object, string | undefined, string | undefined]>([
    ["are those of its creation and last change", "jobs", record, CREATED, MODIFIED],
    [
      "are both that of its creation before it changes",
      "jobs",
      { ...record, modifiedOn: null },
      CREATED,
      CREATED,
    ],
    [
      "are both that of its creation if its last change was never set",
      "jobs",
      { ...record, modifiedOn: "0001-01-01T00:00:00" },
      CREATED,
      CREATED,
    ],
    ["are unknown if it has none", "jobs", { id: 7 }, undefined, undefined],
    ["are those of a call within its item", "calls", { id: 7, leadCall: record }, CREATED, MODIFIED],
    ["are those of a call that is not within an item", "calls", record, CREATED, MODIFIED],
    ["are both that of its submission, for a form", "formSubmissions", submission, MODIFIED, MODIFIED],
  ])("%s", (_, type, item, created, modified) => {
    const { source } = listed(type);
    expect(source.created(item)).toEqual(created && timestamp(created));
    expect(source.modified(item)).toEqual(modified && timestamp(modified));
  });
});

test("the ID of a call is that of its item, or else that of the call itself", () => {
  const { source } = listed("calls");
  expect(source.id({ id: 1, leadCall: { id: 2 } } as never)).toBe(1);
  expect(source.id({ leadCall: { id: 2 } } as never)).toBe(2);
});

test("an empty list has no newest record", async () => {
  const { source } = listed("jobs", { records: [] });
  expect(await source.sorted!.newest(undefined)).toBeUndefined();
});

test("the time of a run is that of ServiceTitan's responses", async () => {
  const { source } = listed("jobs");
  expect([source.startedAt!(), source.now!()]).toEqual([undefined, undefined]);
  await source.sorted!.page(SINCE);
  await source.all(SINCE);
  expect([source.startedAt!(), source.now!()]).toEqual([
    timestamp("2026-03-01T08:00:01Z"),
    timestamp("2026-03-01T08:00:02Z"),
  ]);
});

const many = Array.from({ length: 7 }, (_, at) => ({ id: at + 1 }));

test.each<[ResourceType, number]>([
  ["jobs", 3],
  ["calls", 1],
])("%s are read in %d pages at a time", async (type, most) => {
  const { source, answering } = listed(type, { records: many, cap: 2 });
  expect((await source.all(SINCE)).records).toEqual(many);
  expect(answering.most).toBe(most);
});

test("a list that is not read completely is logged", async () => {
  const { source, warnings } = listed("jobs", { records: [{ id: 1 }, { id: 1 }] });
  expect(await source.all(SINCE)).toMatchObject({ complete: false });
  expect(warnings).toEqual(["complete: false. The list reported 2 records and returned 1."]);
});
