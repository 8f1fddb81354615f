/** A record; the API returns `id` under the name that `ID_FIELDS` has for its kind. */
export interface Row {
  id: number | string;
  [field: string]: unknown;
}

/** The field in which the API returns the ID of each kind of record. */
export const ID_FIELDS = {
  tickets: "ticket_id",
  comments: "comment_id",
  timeEntries: "time_entry_id",
  companies: "company_number",
  sites: "site_number",
  assets: "asset_id",
  ports: "port_id",
  contacts: "contact_id",
  contracts: "contract_id",
  licenses: "license_id",
  networks: "network_id",
  vlans: "vlan_id",
  vendors: "vendor_id",
  invoices: "invoice_id",
  payments: "payment_id",
  subscriptions: "subscription_id",
  products: "product_id",
  collectors: "collector_id",
  commands: "command_id",
  scans: "scan_id",
  leads: "lead_id",
  articles: "article_id",
  categories: "category_id",
  reports: "report_id",
  apiKeys: "key_id",
  dropdowns: "dropdown",
  templates: "template_id",
  outages: "outage_id",
  services: "service_id",
  workflows: "workflow_id",
  runs: "execution_id",
  alerts: "alert_id",
  activity: "id",
  errors: "id",
  technicians: "technician_id",
  webhooks: "webhook_id",
} as const;

export type Kind = keyof typeof ID_FIELDS;

export const KINDS = Object.keys(ID_FIELDS) as Kind[];
