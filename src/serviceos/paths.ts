/**
 * The verb, path and permission of every operation. This table is the only place to correct them.
 *
 * Valethon's reference names the operations but shows the path of only one, GET /tickets.php. The others are inferred:
 * a collection is a file, `?id=` selects one of its records, and `&action=` names what belongs to a record or is done
 * with it. When the path of an operation becomes known, enter it with `confirmed`: it is then the same in every path
 * style.
 * https://valethon.ai/valethon-home/dist/downloads/api-docs/serviceos-api-reference.html
 */

export type Verb = "GET" | "POST" | "PUT" | "DELETE";

/** The permission that an API key needs. */
export interface Permission {
  name: string;
  /** Another permission and the case that requires it. */
  besides?: string;
  /** False if the reference lists no permission for the operation, and that of similar operations is assumed. */
  isDocumented: boolean;
}

/** How an operation is requested. */
export interface Row<Path extends string = string> {
  verb: Verb;
  /** Relative to the base URL. A path parameter has the key of its input: tickets.php?id={ticket_id}. */
  path: Path;
  isConfirmed: boolean;
  /** Left out if no documented permission applies. */
  permission?: Permission;
  /** Defaults to JSON. */
  contentType?: "multipart/form-data";
}

const undocumented = undefined;

const assumed = (name: string, besides?: string): Permission => ({ name, besides, isDocumented: false });

const permissionOf = (permission: string | Permission | undefined): Permission | undefined =>
  typeof permission === "string" ? { name: permission, isDocumented: true } : permission;

const row =
  (isConfirmed: boolean) =>
  <const Path extends string>(
    verb: Verb,
    path: Path,
    permission: string | Permission | undefined,
  ): Row<Path> => ({
    verb,
    path,
    isConfirmed,
    permission: permissionOf(permission),
  });

const confirmed = row(true);
const inferred = row(false);

export const paths = {
  // Tickets
  listTickets: confirmed("GET", "tickets.php", "tickets:read"),
  createTicket: inferred("POST", "tickets.php", "tickets:write"),
  getTicket: inferred("GET", "tickets.php?id={ticket_id}", "tickets:read"),
  updateTicket: inferred("PUT", "tickets.php?id={ticket_id}", "tickets:write"),
  deleteTicket: inferred("DELETE", "tickets.php?id={ticket_id}", "tickets:delete"),
  listTicketComments: inferred("GET", "tickets.php?id={ticket_id}&action=comments", "tickets:read"),
  addTicketComment: inferred("POST", "tickets.php?id={ticket_id}&action=comments", "tickets:write"),
  listTicketTimeEntries: inferred("GET", "tickets.php?id={ticket_id}&action=time-entries", "tickets:read"),
  addTicketTimeEntry: inferred("POST", "tickets.php?id={ticket_id}&action=time-entries", "tickets:write"),
  exportTickets: inferred("GET", "tickets.php?action=export", "tickets:read"),

  // Companies
  listCompanies: inferred("GET", "companies.php", "companies:read"),
  getCompany: inferred("GET", "companies.php?id={company_number}", "companies:read"),
  createCompany: inferred("POST", "companies.php", "companies:write"),
  updateCompany: inferred("PUT", "companies.php?id={company_number}", "companies:write"),
  deleteCompany: inferred("DELETE", "companies.php?id={company_number}", assumed("companies:write")),
  getCompanyModules: inferred("GET", "companies.php?id={company_number}&action=modules", "companies:read"),
  updateCompanyModules: inferred(
    "PUT",
    "companies.php?id={company_number}&action=modules",
    "companies:write",
  ),

  // Sites
  listSites: inferred("GET", "sites.php", assumed("companies:read")),
  getSite: inferred("GET", "sites.php?id={site_number}", assumed("companies:read")),
  createSite: inferred("POST", "sites.php", assumed("companies:write")),
  updateSite: inferred("PUT", "sites.php?id={site_number}", assumed("companies:write")),
  deleteSite: inferred("DELETE", "sites.php?id={site_number}", assumed("companies:write")),
  getSiteHierarchy: inferred("GET", "sites.php?id={site_number}&action=hierarchy", assumed("companies:read")),

  // Assets
  listAssets: inferred("GET", "assets.php", "assets:read"),
  getAsset: inferred("GET", "assets.php?id={asset_id}", "assets:read"),
  createAsset: inferred("POST", "assets.php", "assets:write"),
  updateAsset: inferred("PUT", "assets.php?id={asset_id}", "assets:write"),
  deleteAsset: inferred("DELETE", "assets.php?id={asset_id}", "assets:delete"),
  listAssetPorts: inferred("GET", "assets.php?id={asset_id}&action=ports", "assets:read"),
  addAssetPort: inferred("POST", "assets.php?id={asset_id}&action=ports", "assets:write"),
  updateAssetPort: inferred("PUT", "assets.php?id={asset_id}&action=ports&port_id={port_id}", "assets:write"),
  deleteAssetPort: inferred(
    "DELETE",
    "assets.php?id={asset_id}&action=ports&port_id={port_id}",
    "assets:write",
  ),
  listAssetSoftware: inferred("GET", "assets.php?id={asset_id}&action=software", "assets:read"),
  getAssetTopology: inferred("GET", "assets.php?id={asset_id}&action=topology", "assets:read"),
  importAssets: {
    ...inferred("POST", "assets.php?action=import", "assets:write"),
    contentType: "multipart/form-data",
  },

  // Contacts
  listContacts: inferred("GET", "contacts.php", "contacts:read"),
  getContact: inferred("GET", "contacts.php?id={contact_id}", "contacts:read"),
  createContact: inferred("POST", "contacts.php", "contacts:write"),
  updateContact: inferred("PUT", "contacts.php?id={contact_id}", "contacts:write"),
  deleteContact: inferred("DELETE", "contacts.php?id={contact_id}", assumed("contacts:write")),
  importContacts: {
    ...inferred("POST", "contacts.php?action=import", "contacts:write"),
    contentType: "multipart/form-data",
  },

  // Contracts
  listContracts: inferred("GET", "contracts.php", "contracts:read"),
  getContract: inferred("GET", "contracts.php?id={contract_id}", "contracts:read"),
  createContract: inferred("POST", "contracts.php", "contracts:write"),
  updateContract: inferred("PUT", "contracts.php?id={contract_id}", "contracts:write"),
  deleteContract: inferred("DELETE", "contracts.php?id={contract_id}", assumed("contracts:write")),

  // Licenses
  listLicenses: inferred("GET", "licenses.php", "licenses:read"),
  getLicense: inferred("GET", "licenses.php?id={license_id}", "licenses:read"),
  createLicense: inferred("POST", "licenses.php", "licenses:write"),
  updateLicense: inferred("PUT", "licenses.php?id={license_id}", "licenses:write"),
  deleteLicense: inferred("DELETE", "licenses.php?id={license_id}", assumed("licenses:write")),

  // Networks
  listNetworks: inferred("GET", "networks.php", "networks:read"),
  getNetwork: inferred("GET", "networks.php?id={network_id}", "networks:read"),
  createNetwork: inferred("POST", "networks.php", "networks:write"),
  updateNetwork: inferred("PUT", "networks.php?id={network_id}", "networks:write"),
  deleteNetwork: inferred("DELETE", "networks.php?id={network_id}", assumed("networks:write")),
  listVlans: inferred("GET", "vlans.php", "networks:read"),
  getVlan: inferred("GET", "vlans.php?id={vlan_id}", "networks:read"),
  createVlan: inferred("POST", "vlans.php", "networks:write"),
  updateVlan: inferred("PUT", "vlans.php?id={vlan_id}", "networks:write"),
  deleteVlan: inferred("DELETE", "vlans.php?id={vlan_id}", assumed("networks:write")),

  // Vendors
  listVendors: inferred("GET", "vendors.php", undocumented),
  getVendor: inferred("GET", "vendors.php?id={vendor_id}", undocumented),
  createVendor: inferred("POST", "vendors.php", undocumented),
  updateVendor: inferred("PUT", "vendors.php?id={vendor_id}", undocumented),
  deleteVendor: inferred("DELETE", "vendors.php?id={vendor_id}", undocumented),

  // Billing
  listInvoices: inferred("GET", "invoices.php", "billing:read"),
  getInvoice: inferred("GET", "invoices.php?id={invoice_id}", "billing:read"),
  createInvoice: inferred("POST", "invoices.php", "billing:write"),
  updateInvoice: inferred("PUT", "invoices.php?id={invoice_id}", "billing:write"),
  listPayments: inferred("GET", "payments.php", "billing:read"),
  recordPayment: inferred("POST", "payments.php", "billing:write"),
  listSubscriptions: inferred("GET", "subscriptions.php", "billing:read"),
  listServiceStack: inferred("GET", "service-stack.php", "billing:read"),
  purchaseServiceStackProduct: inferred("POST", "service-stack.php", "billing:write"),

  // Collectors & Discovery
  listCollectors: inferred("GET", "collectors.php", undocumented),
  registerCollector: inferred("POST", "collectors.php", undocumented),
  updateCollector: inferred("PUT", "collectors.php?id={collector_id}", undocumented),
  revokeCollector: inferred("DELETE", "collectors.php?id={collector_id}", undocumented),
  syncCollectorDiscovery: inferred("POST", "collectors.php?action=sync", undocumented),
  pollCollectorCommands: inferred("GET", "collectors.php?action=commands", undocumented),
  reportCollectorCommandResult: inferred("POST", "collectors.php?action=command-result", undocumented),
  getDiscoveryQueue: inferred("GET", "discovery.php?action=queue", undocumented),
  startDiscoveryScan: inferred("POST", "discovery.php?action=scan", undocumented),
  getDiscoveryScanResults: inferred("GET", "discovery.php?id={scan_id}&action=results", undocumented),

  // CRM
  listCrmLeads: inferred("GET", "crm.php?action=leads", undocumented),
  getCrmPipeline: inferred("GET", "crm.php?action=pipeline", undocumented),
  getCrmDashboard: inferred("GET", "crm.php?action=dashboard", undocumented),

  // Knowledge Base
  listArticles: inferred("GET", "kb-articles.php", "kb:read"),
  getArticle: inferred("GET", "kb-articles.php?id={article_id}", "kb:read"),
  createArticle: inferred("POST", "kb-articles.php", "kb:write"),
  updateArticle: inferred("PUT", "kb-articles.php?id={article_id}", "kb:write"),
  deleteArticle: inferred("DELETE", "kb-articles.php?id={article_id}", assumed("kb:write")),
  listArticleCategories: inferred("GET", "kb-categories.php", "kb:read"),
  createArticleCategory: inferred("POST", "kb-categories.php", "kb:write"),

  // Dashboard & Reports
  getDashboard: inferred("GET", "dashboard.php", assumed("reports:read")),
  listReports: inferred("GET", "reports.php", "reports:read"),
  getReport: inferred("GET", "reports.php?id={report_id}", "reports:read"),
  createReport: inferred("POST", "reports.php", "reports:write"),
  updateReport: inferred("PUT", "reports.php?id={report_id}", "reports:write"),
  deleteReport: inferred("DELETE", "reports.php?id={report_id}", assumed("reports:write")),
  runReport: inferred("POST", "reports.php?id={report_id}&action=run", "reports:read"),
  exportReport: inferred("GET", "reports.php?id={report_id}&action=export", "reports:read"),
  listReportFields: inferred("GET", "reports.php?action=fields", "reports:read"),

  // Settings
  listApiKeys: inferred("GET", "api-keys.php", "settings:read"),
  createApiKey: inferred("POST", "api-keys.php", "settings:write"),
  updateApiKey: inferred("PUT", "api-keys.php?id={key_id}", "settings:write"),
  revokeApiKey: inferred("DELETE", "api-keys.php?id={key_id}", "settings:write"),
  listDropdowns: inferred("GET", "settings.php?action=dropdowns", "settings:read"),
  updateDropdown: inferred("PUT", "settings.php?action=dropdowns", "settings:write"),
  listEmailTemplates: inferred("GET", "settings.php?action=email-templates", "settings:read"),
  updateEmailTemplate: inferred(
    "PUT",
    "settings.php?id={template_id}&action=email-templates",
    "settings:write",
  ),
  getBranding: inferred("GET", "settings.php?action=branding", "settings:read"),
  updateBranding: inferred("PUT", "settings.php?action=branding", "settings:write"),

  // Outages & Services
  listOutages: inferred("GET", "outages.php", undocumented),
  getOutage: inferred("GET", "outages.php?id={outage_id}", undocumented),
  createOutage: inferred("POST", "outages.php", undocumented),
  updateOutageStatus: inferred("PUT", "outages.php?id={outage_id}", undocumented),
  listServices: inferred("GET", "services.php", undocumented),
  listCompanyServices: inferred("GET", "companies.php?id={company_number}&action=services", undocumented),

  // Workflows
  listWorkflows: inferred("GET", "workflows.php", undocumented),
  getWorkflow: inferred("GET", "workflows.php?id={workflow_id}", undocumented),
  createWorkflow: inferred("POST", "workflows.php", undocumented),
  updateWorkflow: inferred("PUT", "workflows.php?id={workflow_id}", undocumented),
  deleteWorkflow: inferred("DELETE", "workflows.php?id={workflow_id}", undocumented),
  triggerWorkflow: inferred("POST", "workflows.php?id={workflow_id}&action=trigger", undocumented),
  getWorkflowHistory: inferred("GET", "workflows.php?id={workflow_id}&action=history", undocumented),

  // Monitoring
  getSystemHealth: inferred("GET", "monitoring.php?action=health", undocumented),
  getCollectorHealth: inferred("GET", "monitoring.php?action=collectors", undocumented),
  listAlerts: inferred("GET", "monitoring.php?action=alerts", undocumented),
  acknowledgeAlert: inferred("POST", "monitoring.php?id={alert_id}&action=acknowledge", undocumented),

  // Logs
  listActivityLog: inferred("GET", "activity-log.php", assumed("settings:read")),
  listErrorLog: inferred("GET", "error-log.php", assumed("settings:read")),

  // Lookups
  listJobTypes: inferred("GET", "job-types.php", assumed("tickets:read")),
  listDepartments: inferred("GET", "departments.php", undocumented),
  listTechnicianStatuses: inferred("GET", "tech-status.php", undocumented),

  // Bulk Operations
  bulkTickets: inferred(
    "POST",
    "bulk.php?action=tickets",
    assumed("tickets:write", "tickets:delete to delete tickets"),
  ),
  bulkAssets: inferred("POST", "bulk.php?action=assets", assumed("assets:write")),
  bulkContacts: inferred("POST", "bulk.php?action=contacts", assumed("contacts:write")),

  // Webhooks
  listWebhooks: inferred("GET", "webhooks.php", assumed("settings:read")),
  createWebhook: inferred("POST", "webhooks.php", assumed("settings:write")),
  updateWebhook: inferred("PUT", "webhooks.php?id={webhook_id}", assumed("settings:write")),
  deleteWebhook: inferred("DELETE", "webhooks.php?id={webhook_id}", assumed("settings:write")),

  // Search
  search: inferred("GET", "search.php", undocumented),
} as const satisfies Record<string, Row>;

/** The key of an operation and of its action. */
export type OperationKey = keyof typeof paths;

/** The keys of the parameters in an operation's path. */
export type PathParametersOf<Key extends OperationKey> = PathParameters<(typeof paths)[Key]["path"]>;
type PathParameters<Path extends string> = Path extends `${string}{${infer Parameter}}${infer Rest}`
  ? Parameter | PathParameters<Rest>
  : never;

/** How inferred paths are written: tickets.php?id=5, tickets.php/5 or tickets/5. */
export const PATH_STYLES = ["query", "path", "rest"] as const;
export type PathStyle = (typeof PATH_STYLES)[number];

/** An operation's path in a path style, with its path parameters. */
export function inStyle({ path, isConfirmed }: Row, style: PathStyle): string {
  if (isConfirmed || style === "query") return path;
  const [file = "", search = ""] = path.split("?");
  const { id, action, ...others } = Object.fromEntries(new URLSearchParams(search)) as Record<string, string>;
  const segments = [
    style === "rest" ? file.replace(/\.php$/, "") : file,
    id,
    action,
    ...Object.values(others),
  ];
  return segments.filter((segment) => segment !== undefined).join("/");
}

/** The keys of the parameters in a path. */
export const pathParametersOf = (path: string): string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, key]) => key!);
