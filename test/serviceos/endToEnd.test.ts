import Ajv from "ajv";
import { createPlatform, type Platform } from "../../runner/platform";
import { type Redirect, redirect } from "../../runner/redirect";
import {
  type ServiceOsOptions,
  type ServiceOsSandbox,
  startServiceOs,
  virtualClock,
} from "../../sandbox/serviceos";
import { loadBundle } from "../support/bundles";
import { operations } from "./connection";

const component = loadBundle("serviceos");
let box: ServiceOsSandbox;
let redirection: Redirect;
let log: string[];

const platformWith = (fields: object = {}): Platform =>
  createPlatform(component, {
    connection: { fields: { ...box.fields, ...fields } },
    log: (level, message) => log.push(`${level} ${message}`),
  });

async function open(options: ServiceOsOptions = {}) {
  log = [];
  box = await startServiceOs({ clock: virtualClock("2026-03-13T15:00:00Z"), rateLimit: false, ...options });
  redirection = redirect(box.hosts, box.url);
}

afterEach(async () => {
  redirection?.restore();
  await box?.close();
});

/** Another key with all permissions: the client delays more than 110 requests per minute with the same key. */
function newKey(name: string): string {
  const secret = `vsa_sandbox-${name}`;
  const permissions = box.store.of("apiKeys").all()[0]?.permissions;
  box.store.of("apiKeys").add({ name, secret, permissions, expires_at: null });
  return secret;
}

interface Envelope<Data = Record<string, unknown>> {
  success: boolean;
  data: Data;
  message?: string;
  pagination?: { page: number; per_page: number; total: number; total_pages: number };
}

const runner =
  (platform: Platform) =>
  async <Data = Record<string, unknown>>(key: string, values: Record<string, unknown> = {}) =>
    (await platform.action(key, values)).data as Envelope<Data>;

/** Removes nulls, which the schemas omit so that the designer shows a field's type. */
const withoutNulls = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== null);
  return Object.fromEntries(entries.map(([key, one]) => [key, withoutNulls(one)]));
};

type Ids = Record<string, unknown>;

/** The inputs of each operation, in an order in which each finds the records it needs. "$ticket" is the ID of a ticket created earlier. */
const STEPS: [key: string, params?: Ids, creates?: [name: string, field: string]][] = [
  ["listTickets", { status: "open", per_page: "5", created_after: "2026-03-01" }],
  [
    "createTicket",
    {
      subject: "VPN connection failing",
      description: "Error: timeout.",
      company_number: "5",
      priority: "3",
      assigned_to: "8",
    },
    ["ticket", "ticket_id"],
  ],
  ["addTicketComment", { ticket_id: "$ticket", comment: "Looked into it", is_internal: "true" }],
  ["addTicketTimeEntry", { ticket_id: "$ticket", duration_minutes: "45", billable: "false" }],
  ["updateTicket", { ticket_id: "$ticket", status: "in_progress", priority: "1" }],
  ["getTicket", { ticket_id: "$ticket" }],
  ["listTicketComments", { ticket_id: "$ticket" }],
  ["listTicketTimeEntries", { ticket_id: "$ticket" }],
  ["exportTickets", { format: "csv", date_from: "2026-03-01" }],
  ["listCompanies", { search: "Acme", status: "active" }],
  ["createCompany", { customer: "Example Dental", city: "Springfield" }, ["company", "company_number"]],
  ["updateCompany", { company_number: "$company", status: "Inactive" }],
  ["getCompany", { company_number: "$company" }],
  ["updateCompanyModules", { company_number: "$company", modules: [{ key: "crm", value: "true" }] }],
  ["getCompanyModules", { company_number: "$company" }],
  ["listCompanyServices", { company_number: "$company" }],
  ["listSites", { company_number: "5" }],
  ["createSite", { company_number: "$company", site_name: "Practice" }, ["site", "site_number"]],
  ["updateSite", { site_number: "$site", phone: "555-0199" }],
  ["getSite", { site_number: "$site" }],
  ["getSiteHierarchy", { site_number: "$site" }],
  ["listAssets", { type: "Printer", search: "PRINTER" }],
  [
    "createAsset",
    { machine_name: "PRINTER-1", company_number: "$company", site_number: "$site" },
    ["asset", "asset_id"],
  ],
  ["updateAsset", { asset_id: "$asset", ip_address: "192.168.1.50" }],
  ["addAssetPort", { asset_id: "$asset", port_name: "Gi0/1", port_number: "0" }, ["port", "port_id"]],
  ["updateAssetPort", { asset_id: "$asset", port_id: "$port", vlan_id: "20" }],
  ["getAsset", { asset_id: "$asset" }],
  ["listAssetPorts", { asset_id: "$asset" }],
  ["listAssetSoftware", { asset_id: "$asset" }],
  ["getAssetTopology", { asset_id: "$asset" }],
  [
    "importAssets",
    { file: "machine_name,asset_type\nPC-1,Workstation\nPC-2,Workstation", company_number: "5" },
  ],
  ["listContacts", { department: "Sales", status: "all" }],
  [
    "createContact",
    { company_number: "5", first_name: "Dana", last_name: "Reyes" },
    ["contact", "contact_id"],
  ],
  ["updateContact", { contact_id: "$contact", email: "dana.reyes@example.com" }],
  ["getContact", { contact_id: "$contact" }],
  [
    "importContacts",
    { file: { data: Buffer.from("first_name,last_name\nKim,Park"), contentType: "text/plain" } },
  ],
  ["listContracts", { status: "active" }],
  [
    "createContract",
    { company_number: "5", name: "Backup", start_date: "2026-01-01" },
    ["contract", "contract_id"],
  ],
  ["updateContract", { contract_id: "$contract", status: "active" }],
  ["getContract", { contract_id: "$contract" }],
  ["listLicenses", { search: "Office" }],
  ["createLicense", { company_number: "5", name: "Example CAD", quantity: "0" }, ["license", "license_id"]],
  ["updateLicense", { license_id: "$license", expires_at: "2027-01-01" }],
  ["getLicense", { license_id: "$license" }],
  ["listNetworks", { company_number: "5" }],
  [
    "createNetwork",
    { company_number: "5", description: "Lab", network_address: "10.0.0.0" },
    ["network", "network_id"],
  ],
  ["updateNetwork", { network_id: "$network", gateway: "10.0.0.1" }],
  ["getNetwork", { network_id: "$network" }],
  ["listVlans", { site_number: "12" }],
  ["createVlan", { company_number: "5", vlan_number: "110" }, ["vlan", "vlan_id"]],
  ["updateVlan", { vlan_id: "$vlan", name: "Voice" }],
  ["getVlan", { vlan_id: "$vlan" }],
  ["listVendors", { search: "a" }],
  ["createVendor", { vendor_name: "Example Hardware" }, ["vendor", "vendor_id"]],
  ["updateVendor", { vendor_id: "$vendor", website: "https://hardware.example.com" }],
  ["getVendor", { vendor_id: "$vendor" }],
  ["listInvoices", { status: "sent", date_from: "2026-01-01" }],
  [
    "createInvoice",
    { company_number: "5", line_items: [{ description: "Support", quantity: "2", unit_price: "150" }] },
    ["invoice", "invoice_id"],
  ],
  ["updateInvoice", { invoice_id: "$invoice", status: "sent", due_date: "2026-03-31" }],
  ["recordPayment", { invoice_id: "$invoice", amount: "300", payment_date: "2026-03-13" }],
  ["getInvoice", { invoice_id: "$invoice" }],
  ["listPayments", { per_page: "3" }],
  ["listSubscriptions"],
  ["listServiceStack"],
  ["purchaseServiceStackProduct", { product_id: "1", quantity: "2" }],
  ["listCollectors"],
  ["registerCollector", { company_number: "5", site_number: "12" }, ["collector", "collector_id"]],
  ["updateCollector", { collector_id: "$collector", config: '{"interval": 15}' }],
  ["syncCollectorDiscovery", { collector_id: "$collector", data: '{"devices": []}' }],
  ["pollCollectorCommands", { collector_id: "c-000001" }],
  ["reportCollectorCommandResult", { command_id: "cmd-1", status: "completed", result: '{"found": 3}' }],
  ["getDiscoveryQueue"],
  [
    "startDiscoveryScan",
    { company_number: "5", site_number: "12", subnet: "192.168.1.0/24" },
    ["scan", "scan_id"],
  ],
  ["getDiscoveryScanResults", { scan_id: "601" }],
  ["listCrmLeads", { per_page: "5" }],
  ["getCrmPipeline"],
  ["getCrmDashboard"],
  ["listArticles", { visibility: "internal" }],
  ["createArticleCategory", { name: "Telephony" }, ["category", "category_id"]],
  ["listArticleCategories"],
  [
    "createArticle",
    { title: "Renew it", content: "<p>Open it.</p>", category: "$category" },
    ["article", "article_id"],
  ],
  ["updateArticle", { article_id: "$article", visibility: "public" }],
  ["getArticle", { article_id: "$article" }],
  ["getDashboard"],
  ["listReports"],
  ["listReportFields"],
  [
    "createReport",
    { name: "Mine", fields: ["ticket_number"], filters: [{ key: "status", value: "open" }] },
    ["report", "report_id"],
  ],
  ["updateReport", { report_id: "$report", fields: "ticket_number,subject" }],
  ["getReport", { report_id: "$report" }],
  ["runReport", { report_id: "$report" }],
  ["exportReport", { report_id: "$report", format: "xlsx" }],
  ["listApiKeys"],
  ["createApiKey", { name: "Other", permissions: ["tickets:read"] }, ["key", "key_id"]],
  ["updateApiKey", { key_id: "$key", permissions: ["tickets:read", "kb:read"] }],
  ["listDropdowns"],
  ["updateDropdown", { dropdown: "ticket_source", values: ["Phone", "Chat"] }],
  ["listEmailTemplates"],
  ["updateEmailTemplate", { template_id: "1", subject: "Received" }],
  ["getBranding"],
  ["updateBranding", { colors: [{ key: "primary", value: "#112233" }] }],
  ["listServices"],
  ["listOutages", { status: "active" }],
  [
    "createOutage",
    { service_id: "1", status: "system_is_down", start_time: "2026-03-13T12:00:00Z" },
    ["outage", "outage_id"],
  ],
  ["updateOutageStatus", { outage_id: "$outage", status: "operating_normally", send_notification: "false" }],
  ["getOutage", { outage_id: "$outage" }],
  ["listWorkflows"],
  ["createWorkflow", { name: "Mine", steps: "[]", active: "false" }, ["workflow", "workflow_id"]],
  ["updateWorkflow", { workflow_id: "$workflow", active: "true" }],
  ["getWorkflow", { workflow_id: "$workflow" }],
  ["triggerWorkflow", { workflow_id: "$workflow", entity_type: "ticket", entity_id: "$ticket" }],
  ["getWorkflowHistory", { workflow_id: "$workflow" }],
  ["getSystemHealth"],
  ["getCollectorHealth"],
  ["listAlerts"],
  ["acknowledgeAlert", { alert_id: "5501", notes: "On it" }],
  ["listActivityLog", { action: "create", user: "mike" }],
  ["listErrorLog"],
  ["listJobTypes"],
  ["listDepartments"],
  ["listTechnicianStatuses"],
  ["bulkTickets", { action: "assign", ticket_ids: ["1042", "1043"], assigned_to: "8" }],
  [
    "bulkAssets",
    { action: "update_status", asset_ids: "100,101", values: [{ key: "status", value: "Retired" }] },
  ],
  [
    "bulkContacts",
    {
      contacts: [
        { contact_id: "1", department: "Sales" },
        { first_name: "Kim", last_name: "Park", company_number: "5" },
      ],
    },
  ],
  ["listWebhooks"],
  [
    "createWebhook",
    { url: "https://example.com/hook", events: ["ticket.created"], secret: "not-a-secret" },
    ["webhook", "webhook_id"],
  ],
  ["updateWebhook", { webhook_id: "$webhook", active: "false" }],
  ["search", { q: "printer", types: ["tickets", "assets"] }],
  ["deleteWebhook", { webhook_id: "$webhook" }],
  ["deleteWorkflow", { workflow_id: "$workflow" }],
  ["revokeApiKey", { key_id: "$key" }],
  ["deleteReport", { report_id: "$report" }],
  ["deleteArticle", { article_id: "$article" }],
  ["revokeCollector", { collector_id: "$collector" }],
  ["deleteVendor", { vendor_id: "$vendor" }],
  ["deleteVlan", { vlan_id: "$vlan" }],
  ["deleteNetwork", { network_id: "$network" }],
  ["deleteLicense", { license_id: "$license" }],
  ["deleteContract", { contract_id: "$contract" }],
  ["deleteContact", { contact_id: "$contact" }],
  ["deleteAssetPort", { asset_id: "$asset", port_id: "$port" }],
  ["deleteAsset", { asset_id: "$asset" }],
  ["deleteSite", { site_number: "$site" }],
  ["deleteCompany", { company_number: "$company" }],
  ["deleteTicket", { ticket_id: "$ticket" }],
];

test("the steps cover each of the 144 operations once", () => {
  expect(STEPS.map(([key]) => key).sort()).toEqual(operations.map(({ key }) => key).sort());
});

test.each(["query", "path", "rest"])(
  "the sandbox serves every operation with the path style %s",
  async (pathStyle) => {
    await open();
    const ajv = new Ajv({ strict: false });
    const ids: Ids = {};
    const halves = ["first", "second"].map((half) =>
      platformWith({ pathStyle, apiKey: newKey(`${pathStyle}-${half}`) }),
    );
    for (const [at, [action, params = {}, creates]] of STEPS.entries()) {
      const values = Object.fromEntries(
        Object.entries(params).map(([name, value]) => {
          const resolved = typeof value === "string" && value.startsWith("$") ? ids[value.slice(1)] : value;
          return [name, typeof resolved === "number" ? String(resolved) : resolved];
        }),
      );
      const result = await halves[at < STEPS.length / 2 ? 0 : 1]!.action(action, values);
      const { schema } = (component.actions[action]?.outputSchema ?? {}) as { schema?: string };
      if (!schema) {
        expect([action, (result.data as Buffer).length > 0, result.contentType]).toEqual([
          action,
          true,
          expect.stringMatching(/^(text|application)\//),
        ]);
        continue;
      }
      const validate = ajv.compile(JSON.parse(schema));
      expect([action, validate(withoutNulls(result.data)) || ajv.errorsText(validate.errors)]).toEqual([
        action,
        true,
      ]);
      if (creates) ids[creates[0]] = (result.data as Envelope).data[creates[1]];
    }
  },
);

test("a ticket can be created, changed, read and deleted", async () => {
  await open();
  const run = runner(platformWith());
  const { data } = await run<{ ticket_id: number }>("createTicket", {
    subject: "Phone has no dial tone",
    description: "Since noon",
    company_number: "5",
  });
  const ticket_id = String(data.ticket_id);
  await run("addTicketComment", { ticket_id, comment: "Called back" });
  await run("updateTicket", { ticket_id, priority: "2", subject: "" });
  expect(await run("getTicket", { ticket_id })).toMatchObject({
    success: true,
    data: {
      subject: "Phone has no dial tone",
      priority: 2,
      company_name: "Acme Corp",
      comments: [{ comment: "Called back", is_internal: false }],
    },
  });
  expect(await run("deleteTicket", { ticket_id })).toEqual({});
  await expect(run("getTicket", { ticket_id })).rejects.toThrow(
    `Valethon ServiceOS 404 on GET tickets.php?id=${ticket_id}: ticket ${ticket_id} was not found`,
  );
});

test("Fetch All reads every page, each record once", async () => {
  await open({ size: { tickets: 950 } });
  const { data, pagination } = await runner(platformWith())<{ ticket_id: number }[]>("listTickets", {
    fetchAll: "true",
  });
  expect(new Set(data.map(({ ticket_id }) => ticket_id)).size).toBe(950);
  expect(data[0]?.ticket_id).toBe(1950);
  expect(pagination).toEqual({ page: 1, per_page: 950, total: 950, total_pages: 1, has_more: false });
  expect(box.requests.count({ path: "tickets" })).toBe(10);
});

test("every dropdown has entries", async () => {
  await open();
  const platform = platformWith({ apiKey: newKey("dropdowns") });
  await runner(platform)("createWebhook", { url: "https://example.com/hook", events: ["ticket.created"] });
  const port = box.store.of("ports").all()[0];
  for (const key of Object.keys(component.dataSources)) {
    const needs = key === "selectAssetPort" ? { asset_id: String(port?.asset_id) } : {};
    const { result } = await platform.dataSource(key, needs);
    expect([key, (result as unknown[]).length > 0]).toEqual([key, true]);
  }
});

test("an error names the permission that the key lacks", async () => {
  await open({ permissions: ["tickets:read"] });
  const run = runner(platformWith());
  await run("listTickets");
  await expect(run("deleteTicket", { ticket_id: "1042" })).rejects.toThrow(
    "requires the permission tickets:delete",
  );
});

test("the secret of a new API key works, is returned once, and is never logged", async () => {
  await open();
  const run = runner(platformWith());
  const { data, message } = await run("createApiKey", { name: "New", permissions: ["tickets:read"] });
  const secret = String(data.api_key);
  expect(message).toBe("Store this key securely. It will not be shown again.");
  await runner(platformWith({ apiKey: secret }))("listTickets");
  expect(JSON.stringify(await run("listApiKeys"))).not.toContain(secret);
  expect(log.length).toBeGreaterThan(0);
  expect(log.join("\n")).not.toContain(secret);
  expect(log.join("\n")).not.toContain(box.fields.apiKey);
});

test("the sandbox counts the requests of a key and refuses those above the limit", async () => {
  await open({ rateLimit: 1 });
  const request = () =>
    fetch(`${box.url}/admin/api/v1/dashboard.php`, {
      headers: { authorization: `Bearer ${box.fields.apiKey}` },
    });
  expect((await request()).headers.get("x-ratelimit-remaining")).toBe("0");
  const refused = await request();
  expect([refused.status, await refused.json()]).toEqual([
    429,
    { success: false, error: "Rate limit exceeded" },
  ]);
  expect(Number(refused.headers.get("x-ratelimit-reset"))).toBe(Date.parse("2026-03-13T15:01:00Z") / 1000);
});
