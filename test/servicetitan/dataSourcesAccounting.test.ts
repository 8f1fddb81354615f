import { createHarness } from "@prismatic-io/spectral/dist/testing";
import component from "../../src/servicetitan";
import nock from "../support/nock";
import { connection, headers, origin } from "./connection";

const harness = createHarness(component as never);

interface Row {
  key: string;
  name?: string;
  /** Behind the host; the tenant is {tenant}. */
  path: string;
  params?: { [input: string]: unknown };
  /** The whole query, but the page and what every picklist asks. */
  query?: { [parameter: string]: string };
  /** False where the operation knows no includeTotal. */
  counted?: boolean;
  data: unknown[];
  entries: [string, string][];
}

const accounting = "/accounting/v2/tenant/4150001";
const settings = "/settings/v2/tenant/4150001";
const equipment = "/equipmentsystems/v2/tenant/4150001";

const named = [
  { id: 12, name: "unit 10" },
  { id: 9, name: "Unit 9" },
  { id: 3, name: null },
  { name: "none" },
];
const namedEntries: [string, string][] = [
  ["3", "(ID: 3)"],
  ["9", "Unit 9 (ID: 9)"],
  ["12", "unit 10 (ID: 12)"],
];

const table: Row[] = [
  { key: "selectBusinessUnit", path: `${settings}/business-units`, data: named, entries: namedEntries },
  {
    key: "selectBusinessUnit",
    name: "searched, inactive ones too",
    path: `${settings}/business-units`,
    params: { name: "Unit", includeInactive: true },
    query: { name: "Unit", active: "Any" },
    data: named,
    entries: namedEntries,
  },
  {
    key: "selectUserRole",
    path: `${settings}/user-roles`,
    params: { employeeType: "technician" },
    query: { employeeType: "Technician" },
    data: named,
    entries: namedEntries,
  },
  {
    key: "selectEmployee",
    path: `${settings}/employees`,
    params: { email: "dana.reyes@example.com", name: "" },
    query: { email: "dana.reyes@example.com" },
    data: named,
    entries: namedEntries,
  },
  {
    key: "selectInstalledEquipment",
    name: "at one location, by maker and model where there is no name",
    path: `${equipment}/installed-equipment`,
    params: { locationIds: "3201", includeInactive: true },
    query: { locationIds: "3201", active: "Any", sort: "-Id" },
    data: [
      { id: 2, name: "Furnace", manufacturer: "Acme", model: "F-80" },
      { id: 1, name: "", manufacturer: "Acme", model: "C-9" },
    ],
    entries: [
      ["1", "Acme C-9 (ID: 1)"],
      ["2", "Furnace (ID: 2)"],
    ],
  },
  {
    key: "selectInstalledEquipmentType",
    path: `${equipment}/equipment-types`,
    params: { name: "unit" },
    query: { name: "unit", sort: "-Id" },
    data: named,
    entries: namedEntries,
  },
  {
    key: "selectInstalledEquipmentCustomField",
    name: "with this list's own parameters",
    path: `${equipment}/installed-equipment/custom-field-types`,
    query: { descending: "false" },
    counted: false,
    data: named,
    entries: namedEntries,
  },
  {
    key: "selectInvoice",
    name: "newest first, by what tells invoices apart",
    path: `${accounting}/invoices`,
    params: { customerId: "3001", invoicedOnOrAfter: "2026-03-01" },
    query: { customerId: "3001", invoicedOnOrAfter: "2026-03-01T00:00:00Z", sort: "-Id" },
    data: [
      {
        id: 6002,
        referenceNumber: "1043",
        customer: { id: 1, name: "Dana Reyes" },
        invoiceDate: "2026-03-10T09:00:00Z",
        total: "120.50",
      },
      { id: 6001, referenceNumber: "", customer: null, invoiceDate: null },
    ],
    entries: [
      ["6002", "#1043 · Dana Reyes · 2026-03-10 · 120.50"],
      ["6001", "#6001"],
    ],
  },
  {
    key: "selectInvoice",
    name: "by number, inactive ones too",
    path: `${accounting}/invoices`,
    params: { number: "1042", includeInactive: "true" },
    query: { number: "1042", activeState: "All", sort: "-Id" },
    data: [{ id: 6001, referenceNumber: "1042" }],
    entries: [["6001", "#1042"]],
  },
  {
    key: "selectPayment",
    path: `${accounting}/payments`,
    params: { appliedToReferenceNumber: "1042", paidOnAfter: "2026-03-01", includeInactive: true },
    query: {
      appliedToReferenceNumber: "1042",
      paidOnAfter: "2026-03-01T00:00:00Z",
      activeState: "All",
      sort: "-Id",
    },
    data: [
      {
        id: 6202,
        customer: { id: 1, name: "Dana Reyes" },
        type: "Check",
        date: "2026-03-10",
        total: "10.00",
      },
      { id: 6201, referenceNumber: "P-1" },
    ],
    entries: [
      ["6202", "#6202 · Dana Reyes · Check · 2026-03-10 · 10.00"],
      ["6201", "#P-1"],
    ],
  },
  {
    key: "selectPaymentType",
    path: `${accounting}/payment-types`,
    params: { includeInactive: true },
    query: { active: "Any" },
    data: named,
    entries: namedEntries,
  },
  {
    key: "selectTaxZone",
    path: `${accounting}/tax-zones`,
    params: { includeInactive: true },
    query: { active: "Any", sort: "-Id" },
    data: named,
    entries: namedEntries,
  },
  {
    key: "selectPaymentTerm",
    name: "without the deactivated ones, which this list gives unasked",
    path: `${accounting}/payment-terms`,
    query: { sort: "-Id" },
    data: [
      { id: 1, name: "Net 30", active: true },
      { id: 2, name: "Net 15", active: false },
    ],
    entries: [["1", "Net 30 (ID: 1)"]],
  },
  {
    key: "selectPaymentTerm",
    name: "inactive ones too",
    path: `${accounting}/payment-terms`,
    params: { includeInactive: true },
    query: { sort: "-Id" },
    data: [
      { id: 1, name: "Net 30", active: true },
      { id: 2, name: "Net 15", active: false },
    ],
    entries: [
      ["2", "Net 15 (ID: 2)"],
      ["1", "Net 30 (ID: 1)"],
    ],
  },
  {
    key: "selectMembershipType",
    path: "/memberships/v2/tenant/4150001/membership-types",
    params: { includeInactive: true },
    query: { active: "Any" },
    data: named,
    entries: namedEntries,
  },
  {
    key: "selectGeneralLedgerAccount",
    path: `${accounting}/gl-accounts`,
    params: { numbers: "4000,4010" },
    query: { numbers: "4000,4010" },
    data: [
      { id: 2, name: "Install Revenue", number: "4010" },
      { id: 1, name: "Service Revenue", number: "4000" },
      { id: 3, name: "Cash" },
    ],
    entries: [
      ["1", "4000 Service Revenue (ID: 1)"],
      ["2", "4010 Install Revenue (ID: 2)"],
      ["3", "Cash (ID: 3)"],
    ],
  },
  ...["Invoice", "Payment"].map((record) => ({
    key: `select${record}CustomField`,
    name: "gives names",
    path: `${accounting}/${record.toLowerCase()}s/custom-fields`,
    data: [
      { id: 2, name: "Region" },
      { id: 1, name: "PO" },
    ],
    entries: [
      ["PO", "PO (ID: 1)"],
      ["Region", "Region (ID: 2)"],
    ] as [string, string][],
  })),
];

describe("ServiceTitan's picklists of accounting, settings and equipment", () => {
  test.each(table.map((row) => [[row.key, row.name].filter(Boolean).join(": "), row] as const))(
    "%s",
    async (_, { key, path, params, query, counted = true, data, entries }) => {
      const asked: unknown[] = [];
      nock(origin, { reqheaders: headers })
        .get(path)
        .query(true)
        .reply((uri) => {
          asked.push(Object.fromEntries(new URLSearchParams(uri.split("?")[1])));
          return [200, { page: 1, pageSize: 5000, hasMore: false, totalCount: data.length, data }];
        });
      const { result } = await harness.dataSource(key, { connection, ...params } as never);
      expect(result).toEqual(entries.map(([entryKey, label]) => ({ key: entryKey, label })));
      expect(asked).toEqual([
        { page: "1", pageSize: "5000", ...(counted ? { includeTotal: "true" } : {}), ...query },
      ]);
    },
  );
});
