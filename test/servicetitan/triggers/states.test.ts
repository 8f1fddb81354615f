import type { Api } from "../../../src/servicetitan/client";
import { rememberedBy, STATES, type StateName } from "../../../src/servicetitan/triggers/states";

const standing = (state: StateName, record: object) => STATES[state].standing({ id: 1, ...record });

type Showing = (status: string) => object;

const ofJob: Showing = (jobStatus) => ({ jobStatus });
const ofRecord: Showing = (status) => ({ status });
const ofEstimate: Showing = (name) => ({ status: { value: 1, name } });
const ofInvoice: Showing = (syncStatus) => ({ syncStatus });

/** Every status that ServiceTitan documents, by what it means for the state. */
const STATUSES: [StateName, Showing, { reached: string; waiting?: string; other?: string }][] = [
  [
    "jobCompleted",
    ofJob,
    { reached: "Completed", waiting: "Scheduled Dispatched InProgress Hold", other: "Canceled" },
  ],
  [
    "jobCanceled",
    ofJob,
    { reached: "Canceled", waiting: "Scheduled Dispatched InProgress Hold", other: "Completed" },
  ],
  ["jobOnHold", ofJob, { reached: "Hold", other: "Scheduled Dispatched InProgress Completed Canceled" }],
  [
    "appointmentDispatched",
    ofRecord,
    { reached: "Dispatched", other: "Scheduled Working Hold Done Canceled" },
  ],
  ["appointmentWorking", ofRecord, { reached: "Working", other: "Scheduled Dispatched Hold Done Canceled" }],
  [
    "appointmentDone",
    ofRecord,
    { reached: "Done", waiting: "Scheduled Dispatched Working Hold", other: "Canceled" },
  ],
  ["estimateSold", ofEstimate, { reached: "Sold", waiting: "Open Dismissed" }],
  ["estimateDismissed", ofEstimate, { reached: "Dismissed", waiting: "Open", other: "Sold" }],
  ["invoicePosted", ofInvoice, { reached: "Posted Exported", waiting: "Pending" }],
  ["leadWon", ofRecord, { reached: "Converted", waiting: "Open Dismissed" }],
  ["leadDismissed", ofRecord, { reached: "Dismissed", waiting: "Open", other: "Converted" }],
  ["bookingConverted", ofRecord, { reached: "Converted", waiting: "New Accepted Dismissed" }],
  ["membershipExpired", ofRecord, { reached: "Expired", waiting: "Active Suspended", other: "Canceled" }],
  ["membershipCanceled", ofRecord, { reached: "Canceled", waiting: "Active Suspended", other: "Expired" }],
];

describe("the status of a record", () => {
  test.each(STATUSES)("decides whether it is in %s", (state, showing, expected) => {
    for (const [meaning, statuses] of Object.entries(expected))
      for (const status of statuses.split(" "))
        expect([status, standing(state, showing(status))]).toEqual([status, meaning]);
  });

  test.each(STATUSES)("of %s is not taken for reached if it is missing or blank", (state, showing) => {
    for (const record of [{}, { status: null }, { status: {} }, showing("")])
      expect(standing(state, record)).not.toBe("reached");
  });
});

describe("an invoice", () => {
  test.each([
    ["reached", { balance: "0.00", total: "120.50" }],
    ["reached", { balance: 0, total: 120.5 }],
    ["reached", { balance: "0.00", total: "-20.00" }],
    ["waiting", { balance: "20", total: "120.50" }],
    ["waiting", { balance: "-20.00", total: "120.50" }],
    ["waiting", { balance: null, total: "120.50" }],
    ["waiting", { balance: "0", total: "0.00" }],
    ["waiting", { balance: null, total: null }],
    ["waiting", {}],
  ])("is %s as paid in full with %j", (expected, record) => {
    expect(standing("invoicePaid", record)).toBe(expected);
  });
});

/** A list of ServiceTitan that has these records, in the order of its newest first. */
function listOf(records: unknown[]) {
  const requests: { [parameter: string]: unknown }[] = [];
  const get = async (path: string, query: { page: number; pageSize: number }) => {
    requests.push({ path, ...query });
    const end = query.page * query.pageSize;
    const data = records.slice(end - query.pageSize, end);
    return { data, hasMore: end < records.length, totalCount: records.length };
  };
  return { api: { get } as unknown as Api, requests };
}

const read = (api: Api, state: StateName) => rememberedBy(api, STATES[state], () => undefined);

const OPEN_JOBS = ["Scheduled", "Dispatched", "InProgress", "Hold"].map((jobStatus) => ({ jobStatus }));
const byStatus = (...statuses: string[]) => statuses.map((status) => ({ status }));
const any = (queries: object[]) => queries.map((query) => ({ active: "Any", ...query }));

describe("what the trigger remembers when it begins", () => {
  test.each<[StateName, "waiting" | "reached", string, object[]]>([
    ["jobCompleted", "waiting", "jpm/jobs", OPEN_JOBS],
    ["jobCanceled", "waiting", "jpm/jobs", OPEN_JOBS],
    ["jobOnHold", "reached", "jpm/jobs", [{ jobStatus: "Hold" }]],
    ["appointmentDispatched", "reached", "jpm/appointments", any(byStatus("Dispatched"))],
    ["appointmentWorking", "reached", "jpm/appointments", any(byStatus("Working"))],
    [
      "appointmentDone",
      "waiting",
      "jpm/appointments",
      any(byStatus("Scheduled", "Dispatched", "Working", "Hold")),
    ],
    ["estimateSold", "waiting", "sales/estimates", any(byStatus("Open", "Dismissed"))],
    ["estimateDismissed", "waiting", "sales/estimates", any(byStatus("Open"))],
    [
      "invoicePaid",
      "waiting",
      "accounting/invoices",
      [{ activeState: "All", "balanceFilter.Balance": 0, "balanceFilter.Comparer": "NotEquals" }],
    ],
    ["invoicePosted", "waiting", "accounting/invoices", [{ activeState: "All", statuses: "Pending" }]],
    ["leadWon", "waiting", "crm/leads", byStatus("Open", "Dismissed")],
    ["leadDismissed", "waiting", "crm/leads", byStatus("Open")],
    // The list of bookings has no parameter for the status.
    ["bookingConverted", "waiting", "crm/bookings", [{}]],
    ["membershipExpired", "waiting", "memberships/memberships", any(byStatus("Active", "Suspended"))],
    ["membershipCanceled", "waiting", "memberships/memberships", any(byStatus("Active", "Suspended"))],
  ])("for %s are the records that are %s, read from %s", async (state, remembers, path, queries) => {
    expect(STATES[state].remembers).toBe(remembers);
    const { api, requests } = listOf([{ id: 1 }]);
    expect(await read(api, state)).toEqual(queries.map(() => ({ id: 1 })));
    const page = { path, includeTotal: true, sort: "-Id", page: 1, pageSize: 5000 };
    expect(requests).toEqual(queries.map((query) => ({ ...page, ...query })));
  });

  test("are at most the 15,000 that were created last", async () => {
    const records = Array.from({ length: 15_001 }, (_, at) => ({ id: 20_000 - at }));
    expect(await read(listOf(records).api, "jobOnHold")).toEqual(records.slice(0, 15_000));
  });

  test("are not the rows that are no records", async () => {
    expect(await read(listOf([{ id: 2 }, null, "?", { id: 1 }]).api, "jobOnHold")).toEqual([
      { id: 2 },
      { id: 1 },
    ]);
  });
});
