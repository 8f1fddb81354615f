import { createHarness } from "@prismatic-io/spectral/dist/testing";
import component from "../../src/halopsa";
import nock from "../support/nock";
import { connection, headers, origin } from "./connection";

const harness = createHarness(component as never);

interface Row {
  /** The data source's key. */
  key: string;
  /** Distinguishes rows of the same data source. */
  name?: string;
  params?: { [input: string]: unknown };
  from: string;
  query?: { [parameter: string]: string };
  reply: unknown;
  entries: { key: string; label: string }[];
}

const firstPage = { pageinate: "true", page_no: "1", page_size: "100", order: "id" };

const two = [
  { id: 2, name: "zone 10" },
  { id: 1, name: "Zone 9" },
];
const twoByName = [
  { key: "1", label: "Zone 9 (ID: 1)" },
  { key: "2", label: "zone 10 (ID: 2)" },
];

const rows: Row[] = [
  {
    key: "selectClient",
    params: { search: "Zone", toplevel_id: "1" },
    from: "Client",
    query: { ...firstPage, search: "Zone", toplevel_id: "1" },
    reply: { record_count: 2, clients: two },
    entries: twoByName,
  },
  {
    key: "selectSite",
    params: { search: "Main", client_id: "12" },
    from: "Site",
    query: { ...firstPage, search: "Main", client_id: "12" },
    reply: {
      record_count: 2,
      sites: [
        { id: 18, name: "Main", clientsite_name: "Northwind/Main" },
        { id: 19, name: "Alpha" },
      ],
    },
    entries: [
      { key: "19", label: "Alpha (ID: 19)" },
      { key: "18", label: "Northwind/Main (ID: 18)" },
    ],
  },
  {
    key: "selectUser",
    params: { search: "D", client_id: "12", site_id: "18" },
    from: "Users",
    query: { ...firstPage, search: "D", client_id: "12", site_id: "18" },
    reply: { record_count: 1, users: [{ id: 204, name: "Dana Reyes", client_name: "Northwind" }] },
    entries: [{ key: "204", label: "Dana Reyes · Northwind (ID: 204)" }],
  },
  {
    key: "selectAgent",
    params: { search: "zone" },
    from: "Agent",
    query: { search: "zone" },
    reply: two,
    entries: twoByName,
  },
  {
    key: "selectTicket",
    params: { search: "Printer", client_id: "12", user_id: "204" },
    from: "Tickets",
    query: { ...firstPage, orderdesc: "true", search: "Printer", client_id: "12", user_id: "204" },
    reply: {
      record_count: 2,
      tickets: [
        { id: 2081, summary: "<b>Printer</b>  is offline", client_name: "Northwind" },
        { id: 2080, summary: null },
      ],
    },
    entries: [
      { key: "2081", label: "Printer is offline · Northwind (ID: 2081)" },
      { key: "2080", label: "(ID: 2080)" },
    ],
  },
  {
    key: "selectProject",
    params: { search: "move", client_id: "12" },
    from: "Projects",
    query: { ...firstPage, orderdesc: "true", search: "move", client_id: "12" },
    reply: {
      record_count: 2,
      tickets: [
        { id: 1612, summary: "Office move", client_name: "Northwind" },
        { id: 1611, summary: "Audit" },
      ],
    },
    entries: [
      { key: "1612", label: "Office move · Northwind (ID: 1612)" },
      { key: "1611", label: "Audit (ID: 1611)" },
    ],
  },
  {
    key: "selectKbArticle",
    params: { search: "zone" },
    from: "KBArticle",
    query: { ...firstPage, search: "zone" },
    reply: { record_count: 2, faqlists: [{ id: 4, name: "Printers" }], articles: two },
    entries: twoByName,
  },
  {
    key: "selectAction",
    params: { ticket_id: "2081" },
    from: "Actions",
    query: { ticket_id: "2081" },
    reply: { actions: [{ id: 5, outcome: "Private Note", note: "x".repeat(90) }] },
    entries: [{ key: "5", label: `Private Note · ${"x".repeat(64)}… (ID: 5)` }],
  },
  {
    key: "selectAsset",
    params: { search: "L", client_id: "12", site_id: "18" },
    from: "Asset",
    query: { ...firstPage, search: "L", client_id: "12", site_id: "18" },
    reply: { record_count: 1, assets: [{ id: 310, key_field: "LAPTOP-0042", inventory_number: "NW-42" }] },
    entries: [{ key: "310", label: "LAPTOP-0042 · NW-42 (ID: 310)" }],
  },
  {
    key: "selectAssetType",
    params: { assetgroup_id: "12" },
    from: "AssetType",
    query: { assetgroup_id: "12" },
    reply: two,
    entries: twoByName,
  },
  {
    key: "selectSoftwareLicence",
    params: { search: "365", client_id: "12" },
    from: "SoftwareLicence",
    query: { ...firstPage, search: "365", client_id: "12" },
    reply: {
      record_count: 2,
      licences: [
        { id: 1716, name: "Microsoft 365", client_name: "Northwind" },
        { id: 1715, name: "Acrobat Pro" },
      ],
    },
    entries: [
      { key: "1715", label: "Acrobat Pro (ID: 1715)" },
      { key: "1716", label: "Microsoft 365 · Northwind (ID: 1716)" },
    ],
  },
  { key: "selectWorkflow", from: "Workflow", reply: two, entries: twoByName },
  {
    key: "selectTopLevel",
    params: { search: "zone" },
    from: "TopLevel",
    query: { ...firstPage, search: "zone" },
    reply: { record_count: 2, trees: two },
    entries: twoByName,
  },
  { key: "selectAssetGroup", from: "AssetGroup", reply: two, entries: twoByName },
  {
    key: "selectStatus",
    from: "Status",
    reply: { statuses: two },
    entries: [...twoByName].reverse(),
  },
  { key: "selectTicketType", from: "TicketType", reply: two, entries: twoByName },
  {
    key: "selectPriority",
    from: "Priority",
    reply: [
      { id: "7c1f0a52-0000-4000-8000-00c0ffee0001", priorityid: 1, slaid: 2, name: "Urgent" },
      { id: "7c1f0a52-0000-4000-8000-00c0ffee0002", priorityid: 2, slaid: 2, name: "Normal" },
    ],
    entries: [
      { key: "1", label: "Urgent (ID: 1)" },
      { key: "2", label: "Normal (ID: 2)" },
    ],
  },
  {
    key: "selectPriority",
    name: "each number once, whatever the service level agreement",
    params: { slaid: "2" },
    from: "Priority",
    query: { slaid: "2" },
    reply: [
      { id: "7c1f0a52-0000-4000-8000-00c0ffee0001", priorityid: 1, slaid: 1, name: "Urgent" },
      { id: "7c1f0a52-0000-4000-8000-00c0ffee0002", priorityid: 1, slaid: 2, name: "High" },
    ],
    entries: [{ key: "1", label: "Urgent (ID: 1)" }],
  },
  { key: "selectTeam", from: "Team", reply: two, entries: twoByName },
  {
    key: "selectTeamName",
    from: "Team",
    reply: [...two, { id: 3, name: "" }],
    entries: ["Zone 9", "zone 10"].map((name) => ({ key: name, label: name })),
  },
  {
    key: "selectCategoryName",
    params: { type_id: "1" },
    from: "Category",
    query: { type_id: "1" },
    reply: [
      { id: 52, value: "Hardware>Printer" },
      { id: 51, value: "Hardware" },
    ],
    entries: ["Hardware", "Hardware>Printer"].map((name) => ({ key: name, label: name })),
  },
  {
    key: "selectOutcome",
    from: "Outcome",
    reply: [
      { id: 16, outcome: "Email User" },
      { id: 7, outcome: "", buttonname: "Close" },
    ],
    entries: [
      { key: "7", label: "Close (ID: 7)" },
      { key: "16", label: "Email User (ID: 16)" },
    ],
  },
  {
    key: "selectSupplier",
    params: { search: "zone" },
    from: "Supplier",
    query: { ...firstPage, search: "zone" },
    reply: { record_count: 2, suppliers: two },
    entries: twoByName,
  },
  {
    key: "selectCrmNote",
    params: { client_id: "12" },
    from: "CRMNote",
    query: { client_id: "12" },
    reply: { record_count: 1, actions: [{ id: 88, note: "Renewed" }] },
    entries: [{ key: "88", label: "Renewed (ID: 88)" }],
  },
  {
    key: "selectPopupNote",
    params: { client_id: "12", site_id: "18" },
    from: "PopupNote",
    query: { showall: "true", client_id: "12", site_id: "18" },
    reply: [{ id: 31, note: "Call first" }],
    entries: [{ key: "31", label: "Call first (ID: 31)" }],
  },
  {
    key: "selectAreaRequestType",
    from: "AreaRequestType",
    reply: [
      { client_id: 12, client_name: "Northwind", request_type: 3 },
      { client_id: 13, client_name: "Contoso", request_type: 1 },
    ],
    entries: [
      { key: "1", label: "Contoso (ID: 1)" },
      { key: "3", label: "Northwind (ID: 3)" },
    ],
  },
  {
    key: "selectInvoice",
    params: { search: "12", client_id: "12" },
    from: "Invoice",
    query: { ...firstPage, orderdesc: "true", search: "12", client_id: "12" },
    reply: { record_count: 1, invoices: [{ id: 1204, invoicenumber: "INV-7", client_name: "Northwind" }] },
    entries: [{ key: "1204", label: "INV-7 · Northwind (ID: 1204)" }],
  },
  {
    key: "selectClientContract",
    params: { search: "2026", client_id: "12" },
    from: "ClientContract",
    query: { ...firstPage, orderdesc: "true", search: "2026", client_id: "12" },
    reply: { record_count: 1, contracts: [{ id: 61, ref: "NW-2026-01", client_name: "Northwind" }] },
    entries: [{ key: "61", label: "NW-2026-01 · Northwind (ID: 61)" }],
  },
  {
    key: "selectItem",
    params: { search: "zone", assetgroup_id: "12" },
    from: "Item",
    query: { ...firstPage, search: "zone", assetgroup_id: "12" },
    reply: { record_count: 2, items: two },
    entries: twoByName,
  },
  {
    key: "selectOpportunity",
    params: { search: "service", client_id: "12" },
    from: "Opportunities",
    query: { ...firstPage, orderdesc: "true", search: "service", client_id: "12" },
    reply: {
      record_count: 2,
      tickets: [
        { id: 1824, summary: "Managed service", client_name: "Northwind", oppcompanyname: "Northwind" },
        { id: 1823, summary: "New firewall", client_name: "", oppcompanyname: "Fabrikam" },
      ],
    },
    entries: [
      { key: "1824", label: "Managed service · Northwind (ID: 1824)" },
      { key: "1823", label: "New firewall · Fabrikam (ID: 1823)" },
    ],
  },
  {
    key: "selectQuotation",
    params: { search: "work", client_id: "12" },
    from: "Quotation",
    query: { ...firstPage, orderdesc: "true", search: "work", client_id: "12" },
    reply: { record_count: 1, quotes: [{ id: 415, title: "Ten workstations", client_name: "Northwind" }] },
    entries: [{ key: "415", label: "Ten workstations · Northwind (ID: 415)" }],
  },
  {
    key: "selectRecurringInvoice",
    params: { search: "support", client_id: "12" },
    from: "RecurringInvoice",
    query: { ...firstPage, orderdesc: "true", search: "support", client_id: "12" },
    reply: {
      record_count: 2,
      invoices: [
        { id: 35, name: "Northwind Dental", reference: "Support", client_name: "Northwind" },
        { id: 34, name: "", client_name: "Contoso Farms" },
      ],
    },
    entries: [
      { key: "35", label: "Northwind Dental · Support (ID: 35)" },
      { key: "34", label: "Contoso Farms (ID: 34)" },
    ],
  },
  {
    key: "selectAppointment",
    params: { start_date: "2026-03-01", end_date: "2026-03-31", client_id: "12", ticket_id: "2081" },
    from: "Appointment",
    query: {
      ...firstPage,
      orderdesc: "true",
      start_date: "2026-03-01T00:00:00Z",
      end_date: "2026-03-31T00:00:00Z",
      client_id: "12",
      ticket_id: "2081",
    },
    reply: {
      record_count: 2,
      appointments: [
        { id: 880, subject: "Visit", start_date: "2026-03-10T09:00:00Z" },
        { id: 879, subject: "Call", start_date: null },
      ],
    },
    entries: [
      { key: "880", label: "Visit · 2026-03-10 (ID: 880)" },
      { key: "879", label: "Call (ID: 879)" },
    ],
  },
  {
    key: "selectAttachment",
    params: { ticket_id: "2081" },
    from: "Attachment",
    query: { ticket_id: "2081" },
    reply: { record_count: 1, attachments: [{ id: 4410, filename: "error-49.png" }] },
    entries: [{ key: "4410", label: "error-49.png (ID: 4410)" }],
  },
  {
    key: "selectWebhook",
    from: "Webhook",
    reply: [{ id: "7d1c4b0e-0000-4000-8000-000000000001", name: "New tickets" }],
    entries: [
      {
        key: "7d1c4b0e-0000-4000-8000-000000000001",
        label: "New tickets",
      },
    ],
  },
  {
    key: "selectWebhookEvent",
    from: "Lookup",
    query: { lookupid: "64" },
    reply: [
      { id: 76, lookupid: 64, name: "$#request Status Changed" },
      { id: 39, lookupid: 64, name: "Closed" },
      { id: 5, lookupid: 11, name: "Of another list" },
    ],
    entries: [
      { key: "39", label: "Closed (ID: 39)" },
      { key: "76", label: "Ticket Status Changed (ID: 76)" },
    ],
  },
  {
    key: "selectReport",
    params: { search: "zone" },
    from: "Report",
    query: { ...firstPage, search: "zone" },
    reply: { record_count: 2, reports: two },
    entries: twoByName,
  },
  {
    key: "selectField",
    params: { typeid: "1" },
    from: "FieldInfo",
    query: { typeid: "1" },
    reply: [{ id: 214, name: "CFUrgent", label: "Urgent" }],
    entries: [{ key: "214", label: "Urgent · CFUrgent (ID: 214)" }],
  },
  {
    key: "selectCategory",
    params: { type_id: "1" },
    from: "Category",
    query: { type_id: "1" },
    reply: [
      { id: 52, value: "Hardware>Printer", category_name: "Printer" },
      { id: 53, value: "", category_name: "Email" },
    ],
    entries: [
      { key: "53", label: "Email (ID: 53)" },
      { key: "52", label: "Hardware>Printer (ID: 52)" },
    ],
  },
  { key: "selectSla", from: "SLA", reply: two, entries: twoByName },
  {
    key: "selectTimesheetEvent",
    params: { start_date: "2026-03-01", end_date: "2026-03-31", agent_id: "3" },
    from: "TimesheetEvent",
    query: { start_date: "2026-03-01T00:00:00Z", end_date: "2026-03-31T00:00:00Z", agent_id: "3" },
    reply: [{ id: 9120, subject: "Remote support", start_date: "2026-03-10T09:00:00Z" }],
    entries: [{ key: "9120", label: "Remote support · 2026-03-10 (ID: 9120)" }],
  },
];

/** Tested in fieldMaps.test.ts. */
const FIELD_MAPPING = ["selectRecordTypes", "mapRecordFields", "previewFieldValues"];

describe("HaloPSA picklists", () => {
  const select = async (key: string, params: object = {}) =>
    ((await harness.dataSource(key, { connection, ...params } as never)) as { result: Row["entries"] })
      .result;

  test.each(rows.map((row) => [[row.key, row.name].filter(Boolean).join(" "), row] as const))(
    "%s",
    async (_, { key, params, from, query, reply, entries }) => {
      const scope = nock(origin, { reqheaders: headers })
        .get(`/api/${from}`)
        .query(query ?? {})
        .reply(200, reply as nock.Body);
      expect(await select(key, params)).toEqual(entries);
      expect(scope.isDone()).toBe(true);
    },
  );

  test("every picklist has a row", () => {
    const keys = Object.keys((component as unknown as { dataSources: object }).dataSources);
    const tested = [...rows.map(({ key }) => key), ...FIELD_MAPPING];
    expect(keys.filter((key) => !tested.includes(key))).toEqual([]);
  });

  test("a long list is read page by page and ends at 2,000 entries", async () => {
    const pagesRead: number[] = [];
    nock(origin)
      .get("/api/Client")
      .query(true)
      .reply(function () {
        const page = Number(new URLSearchParams(this.req.path.split("?")[1]).get("page_no"));
        pagesRead.push(page);
        const clients = Array.from({ length: 100 }, (_, at) => ({
          id: page * 100 + at,
          name: `C${page * 100 + at}`,
        }));
        return [200, { record_count: 5000, page_size: 100, clients }];
      })
      .persist();
    const entries = await select("selectClient");
    expect(entries).toHaveLength(2000);
    expect(entries[0]).toEqual({ key: "100", label: "C100 (ID: 100)" });
    expect(Math.max(...pagesRead)).toBeLessThanOrEqual(26);
  });
});
