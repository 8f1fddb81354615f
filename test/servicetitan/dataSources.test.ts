import { createHarness } from "@prismatic-io/spectral/dist/testing";
import component from "../../src/servicetitan";
import nock from "../support/nock";
import { connection, headers, origin } from "./connection";

const harness = createHarness(component as never);

interface Entry {
  key: string;
  label: string;
}

interface Row {
  /** The data source's key. */
  key: string;
  name?: string;
  params?: { [input: string]: unknown };
  /** The path behind the tenant, with its module. */
  from: string;
  /** The query but for the page, its size and the total; the sort too. */
  query?: { [parameter: string]: string };
  records: object[];
  labels: string[];
}

const newest = { sort: "-Id" };
const two = [
  { id: 2, name: "zone 10" },
  { id: 1, name: "Zone 9" },
];
const twoByName = ["Zone 9 (ID: 1)", "zone 10 (ID: 2)"];

const rows: Row[] = [
  {
    key: "selectAppointment",
    params: { number: "1042-1", jobId: "5001", startsBefore: "2026-03-11" },
    from: "jpm/appointments",
    query: { ...newest, number: "1042-1", jobId: "5001", startsBefore: "2026-03-11T00:00:00Z" },
    records: [
      { id: 2, appointmentNumber: "1042-1", start: "2026-03-10T09:00:00.1234567Z", status: "Scheduled" },
      { id: 1 },
    ],
    labels: ["#1042-1 · 2026-03-10 09:00 UTC · Scheduled", "#1"],
  },
  {
    key: "selectBooking",
    params: { externalId: "EXT-9", createdOnOrAfter: "2026-03-01" },
    from: "crm/bookings",
    query: { ...newest, externalId: "EXT-9", createdOnOrAfter: "2026-03-01T00:00:00Z" },
    records: [
      { id: 2, name: "Dana Reyes" },
      { id: 1, name: "Alex Ortiz" },
    ],
    labels: ["Dana Reyes (ID: 2)", "Alex Ortiz (ID: 1)"],
  },
  {
    key: "selectBooking",
    name: "of one provider",
    params: { bookingProvider: "9001", externalId: "EXT-9" },
    from: "crm/booking-provider/9001/bookings",
    query: { ...newest, externalId: "EXT-9" },
    records: [{ id: 2, name: "Dana Reyes" }],
    labels: ["Dana Reyes (ID: 2)"],
  },
  {
    key: "selectCustomers",
    params: { name: "Dana", phone: "8185550101", includeInactive: true },
    from: "crm/customers",
    query: { ...newest, name: "Dana", phone: "8185550101", active: "Any" },
    records: [
      { id: 1, name: "dana reyes" },
      { id: 2, name: "Alex Ortiz" },
    ],
    labels: ["Alex Ortiz (ID: 2)", "dana reyes (ID: 1)"],
  },
  {
    key: "selectCustomerContact",
    params: { customerId: "3001" },
    from: "crm/customers/3001/contacts",
    records: [
      { id: 2, type: "Email", value: "dana@example.com" },
      { id: 1, type: "Phone", value: "8185550101" },
    ],
    labels: ["8185550101 (ID: 1)", "dana@example.com (ID: 2)"],
  },
  {
    key: "selectJob",
    params: { number: "1042", customerId: "3001" },
    from: "jpm/jobs",
    query: { ...newest, number: "1042", customerId: "3001" },
    records: [
      { id: 3, jobNumber: "1042", jobStatus: "Scheduled", summary: "<p>AC is  not cooling</p>" },
      { id: 2, jobNumber: "1041", jobStatus: "", summary: null },
      { id: 1 },
    ],
    labels: ["#1042 · Scheduled · AC is not cooling", "#1041", "#1"],
  },
  {
    key: "selectLocation",
    params: { name: "Main", customerId: "3001", street: "801 N Brand Blvd" },
    from: "crm/locations",
    query: { ...newest, name: "Main", customerId: "3001", street: "801 N Brand Blvd" },
    records: [...two, { id: 3, name: null }],
    labels: ["(ID: 3)", ...twoByName],
  },
  {
    key: "selectProject",
    params: { customerId: "3001", locationId: "3201", createdBefore: "2026-04-01" },
    from: "jpm/projects",
    query: { ...newest, customerId: "3001", locationId: "3201", createdBefore: "2026-04-01T00:00:00Z" },
    records: [
      { id: 2, number: "17", name: " " },
      { id: 1, number: "16", name: "Kitchen remodel" },
    ],
    labels: ["#17 (ID: 2)", "Kitchen remodel (ID: 1)"],
  },
  {
    key: "selectLead",
    params: { leadCustomerName: "Dana", createdOnOrAfter: "2026-03-01" },
    from: "crm/leads",
    query: { ...newest, leadCustomerName: "Dana", createdOnOrAfter: "2026-03-01T00:00:00Z" },
    records: [{ id: 2, status: "Open", leadCustomerName: "Dana Reyes", summary: "Heat pump" }, { id: 1 }],
    labels: ["#2 · Open · Dana Reyes · Heat pump", "#1"],
  },
  {
    key: "selectEstimate",
    params: { jobNumber: "1042", includeInactive: "true" },
    from: "sales/estimates",
    query: { ...newest, jobNumber: "1042", active: "Any" },
    records: [{ id: 2, status: { value: 1, name: "Sold" }, name: "New water heater" }, { id: 1 }],
    labels: ["#2 · Sold · New water heater", "#1"],
  },
  {
    key: "selectJobCancelReason",
    from: "jpm/job-cancel-reasons",
    query: { ...newest, active: "True" },
    records: two,
    labels: twoByName,
  },
  {
    key: "selectJobCancelReason",
    name: "deactivated ones too",
    params: { includeInactive: true },
    from: "jpm/job-cancel-reasons",
    query: { ...newest, active: "Any" },
    records: two,
    labels: twoByName,
  },
  {
    key: "selectJobHoldReason",
    from: "jpm/job-hold-reasons",
    query: { ...newest, active: "True" },
    records: two,
    labels: twoByName,
  },
  {
    key: "selectJobType",
    params: { name: "Tune-Up" },
    from: "jpm/job-types",
    query: { name: "Tune-Up", orderBy: "id", orderByDirection: "desc" },
    records: two,
    labels: twoByName,
  },
  {
    key: "selectCampaign",
    params: { name: "Spring", includeInactive: true },
    from: "marketing/campaigns",
    query: { ...newest, name: "Spring", active: "Any" },
    records: two,
    labels: twoByName,
  },
  { key: "selectTagType", from: "settings/tag-types", query: newest, records: two, labels: twoByName },
  {
    key: "selectTechnician",
    params: { name: "Ortiz" },
    from: "settings/technicians",
    query: { name: "Ortiz" },
    records: two,
    labels: twoByName,
  },
  {
    key: "selectProjectStatus",
    params: { name: "In Progress" },
    from: "jpm/project-statuses",
    query: { ...newest, name: "In Progress" },
    records: two,
    labels: twoByName,
  },
  {
    key: "selectProjectSubStatus",
    params: { statusId: "101" },
    from: "jpm/project-substatuses",
    query: { ...newest, statusId: "101" },
    records: two,
    labels: twoByName,
  },
  { key: "selectProjectType", from: "jpm/project-types", records: two, labels: twoByName },
  {
    key: "selectZone",
    params: { includeInactive: true },
    from: "dispatch/zones",
    query: { ...newest, active: "Any" },
    records: two,
    labels: twoByName,
  },
  { key: "selectJobCustomField", from: "jpm/jobs/custom-fields", records: two, labels: twoByName },
  { key: "selectProjectCustomField", from: "jpm/projects/custom-fields", records: two, labels: twoByName },
  { key: "selectCustomerCustomField", from: "crm/customers/custom-fields", records: two, labels: twoByName },
  { key: "selectLocationCustomField", from: "crm/locations/custom-fields", records: two, labels: twoByName },
];

describe("ServiceTitan's dropdowns", () => {
  const select = async (key: string, params: object = {}) =>
    (await harness.dataSource(key, { connection, ...params } as never)).result as Entry[];

  const pathOf = (from: string) => from.replace("/", "/v2/tenant/4150001/");

  test.each(rows.map((row) => [[row.key, row.name].filter(Boolean).join(": "), row] as const))(
    "%s",
    async (_, { key, params, from, query, records, labels }) => {
      let asked: unknown;
      nock(origin, { reqheaders: headers })
        .get(`/${pathOf(from)}`)
        .query((given) => {
          asked = given;
          return true;
        })
        .reply(200, { page: 1, pageSize: 5000, hasMore: false, totalCount: records.length, data: records });
      const entries = await select(key, params);
      expect(asked).toEqual({ page: "1", pageSize: "5000", includeTotal: "true", ...query });
      expect(entries.map(({ label }) => label)).toEqual(labels);
      expect(entries.every((entry) => typeof entry.key === "string" && /^\d+$/.test(entry.key))).toBe(true);
    },
  );

  test("selectCustomerContact asks for the customer before anything is sent", async () => {
    await expect(select("selectCustomerContact")).rejects.toThrow("Customer ID is required.");
  });

  test("an entry without an ID is no entry", async () => {
    nock(origin)
      .get("/jpm/v2/tenant/4150001/jobs")
      .query(true)
      .reply(200, { page: 1, pageSize: 5000, hasMore: false, data: [{ jobNumber: "1" }, null, { id: 0 }] });
    expect(await select("selectJob")).toEqual([{ key: "0", label: "#0" }]);
  });

  test("a list is read to 10,000 entries and no further", async () => {
    const server = nock(origin);
    for (const page of [1, 2]) {
      server
        .get("/jpm/v2/tenant/4150001/jobs")
        .query((given) => given.page === String(page))
        .reply(200, {
          page,
          pageSize: 5000,
          hasMore: true,
          totalCount: 500_000,
          data: Array.from({ length: 5000 }, (_, at) => ({ id: 500_000 - (page - 1) * 5000 - at })),
        });
    }
    const logger = { ...console, metric: jest.fn(), warn: jest.fn() };
    const { result } = await harness.dataSource("selectJob", { connection } as never, { logger } as never);
    const entries = result as Entry[];
    expect(entries).toHaveLength(10_000);
    expect(logger.warn).toHaveBeenCalledWith(
      "Select Job: only the first 10000 entries are listed. Use the search input to find the others.",
    );
    expect(entries[0]).toEqual({ key: "500000", label: "#500000" });
    expect(server.isDone()).toBe(true);
  });
});
