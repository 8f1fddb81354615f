import { credentials } from "../session";
import type { Kind, Row } from "../world";
import { JOB_TYPES } from "../world/lookups";
import type { Context } from "./context";
import {
  formatDate,
  formatTimestamp,
  generate,
  HOUR_MS,
  namedRows,
  pick,
  pickSite,
  TODAY_MS,
} from "./generators";

/** Tickets, agreements, billing, knowledge base, settings and monitoring. */
export const serviceDesk: Partial<Record<Kind, (context: Context) => Row[]>> = {
  tickets: generate(
    "tickets",
    1001,
    (size) => size.tickets,
    (faker, index, context) => {
      const created = TODAY_MS - (context.size.tickets - index) * HOUR_MS;
      const status = faker.helpers.arrayElement(["open", "closed", "in_progress", "on_hold"]);
      return {
        ticket_number: 2977 + index,
        subject: faker.helpers.arrayElement([
          "Printer not working in main office",
          "VPN connection failing",
          "New laptop for a colleague",
          "Mailbox is full",
          "Phone has no dial tone",
        ]),
        description: faker.lorem.sentence(),
        status,
        priority: faker.number.int({ min: 1, max: 5 }),
        job_type: faker.helpers.arrayElement(JOB_TYPES),
        ...pickSite(faker, context),
        assigned_to: pick(faker, context, "technicians").id,
        created_at: formatTimestamp(created),
        updated_at: formatTimestamp(created + HOUR_MS),
        closed_at: status === "closed" ? formatTimestamp(created + HOUR_MS) : null,
      };
    },
  ),
  comments: generate("comments", 1, 200, (faker, _, context) => ({
    ticket_id: pick(faker, context, "tickets").id,
    comment: faker.lorem.sentence(),
    is_internal: faker.datatype.boolean(),
    author: pick(faker, context, "technicians").name,
    created_at: formatTimestamp(TODAY_MS - faker.number.int(200) * HOUR_MS),
  })),
  timeEntries: generate("timeEntries", 1, 150, (faker, _, context) => ({
    ticket_id: pick(faker, context, "tickets").id,
    duration_minutes: faker.number.int({ min: 5, max: 240 }),
    description: faker.lorem.sentence(),
    billable: faker.datatype.boolean(),
    technician_id: pick(faker, context, "technicians").id,
    created_at: formatTimestamp(TODAY_MS - faker.number.int(200) * HOUR_MS),
  })),
  contracts: generate("contracts", 1, 80, (faker, _, context) => ({
    company_number: pick(faker, context, "companies").id,
    name: faker.helpers.arrayElement(["Managed Services", "Backup", "Printer Maintenance"]),
    start_date: "2026-01-01",
    end_date: "2026-12-31",
    status: faker.helpers.arrayElement(["active", "expired", "pending"]),
  })),
  licenses: generate("licenses", 1, 90, (faker, _, context) => ({
    company_number: pick(faker, context, "companies").id,
    name: faker.helpers.arrayElement(["Example Office", "Example Antivirus", "Example CAD"]),
    license_key: faker.string.alphanumeric({ length: 10, casing: "upper" }),
    quantity: faker.number.int({ min: 1, max: 100 }),
    expires_at: "2027-03-13",
    status: faker.helpers.arrayElement(["active", "expired"]),
  })),
  invoices: generate(
    "invoices",
    800,
    (size) => size.invoices,
    (faker, _, context) => {
      const invoiced = TODAY_MS - faker.number.int(120) * 24 * HOUR_MS;
      const unit_price = faker.number.int({ min: 20, max: 400 });
      return {
        company_number: pick(faker, context, "companies").id,
        invoice_date: formatDate(invoiced),
        due_date: formatDate(invoiced + 30 * 24 * HOUR_MS),
        status: faker.helpers.arrayElement(["draft", "sent", "paid", "overdue", "void"]),
        line_items: [{ description: "Managed Services", quantity: 2, unit_price }],
        total: 2 * unit_price,
      };
    },
  ),
  payments: generate("payments", 1, 60, (faker, _, context) => {
    const invoice = pick(faker, context, "invoices");
    return {
      invoice_id: invoice.id,
      amount: invoice.total,
      payment_date: invoice.due_date,
      payment_method: faker.helpers.arrayElement(["Bank transfer", "Card"]),
      reference: faker.helpers.replaceSymbols("TR-####"),
    };
  }),
  products: () =>
    namedRows("Managed Backup", "Managed Firewall", "Awareness Training").map((one) => ({
      ...one,
      description: `${one.name}, a month`,
      price: 9.5 * one.id,
    })),
  subscriptions: generate("subscriptions", 1, 45, (faker, _, context) => ({
    company_number: pick(faker, context, "companies").id,
    product_name: pick(faker, context, "products").name,
    quantity: faker.number.int({ min: 1, max: 20 }),
    status: "active",
  })),
  leads: generate("leads", 1, 40, (faker) => ({
    company_name: faker.company.name(),
    contact_name: faker.person.fullName(),
    email: faker.internet.email({ provider: "example.com" }).toLowerCase(),
    stage: faker.helpers.arrayElement(["New", "Qualified", "Proposal", "Won"]),
    value: faker.number.int({ min: 500, max: 20_000 }),
    created_at: formatTimestamp(TODAY_MS - faker.number.int(500) * HOUR_MS),
  })),
  categories: () =>
    namedRows("Networking", "Email", "Printing").map((one) => ({
      ...one,
      description: null,
      parent_id: null,
    })),
  articles: generate("articles", 401, 55, (faker, _, context) => ({
    title: faker.lorem.sentence(4),
    content: `<p>${faker.lorem.paragraph()}</p>`,
    category: pick(faker, context, "categories").id,
    visibility: faker.helpers.arrayElement(["public", "internal", "both"]),
    status: "published",
    updated_at: formatTimestamp(TODAY_MS - faker.number.int(900) * HOUR_MS),
  })),
  reports: () =>
    namedRows("Open tickets by company", "Assets by site").map((one) => ({
      ...one,
      type: one.id === 1 ? "tickets" : "assets",
      fields: one.id === 1 ? ["ticket_number", "subject", "company_name"] : ["machine_name", "site_name"],
      filters: {},
      schedule: {},
    })),
  apiKeys: ({ permissions }) => [
    {
      id: 1,
      name: "Sandbox",
      secret: credentials.apiKey,
      prefix: credentials.apiKey.slice(0, 8),
      permissions,
      expires_at: null,
    },
  ],
  dropdowns: () => [
    { id: "ticket_source", values: ["Phone", "Email", "Portal"] },
    { id: "asset_type", values: ["Workstation", "Printer", "Switch", "Server"] },
  ],
  templates: () =>
    namedRows("Ticket created", "Ticket closed").map((one) => ({
      ...one,
      subject: one.name,
      body: "<p>Hello.</p>",
    })),
  services: () =>
    namedRows("Email", "Internet", "Telephony", "File server").map((one) => ({ ...one, description: null })),
  outages: generate("outages", 701, 20, (faker, index, context) => ({
    company_number: pick(faker, context, "companies").id,
    service_id: pick(faker, context, "services").id,
    status: index % 4 === 0 ? "system_is_down" : "operating_normally",
    notes: faker.lorem.sentence(),
    start_time: formatTimestamp(TODAY_MS - (20 - index) * 24 * HOUR_MS),
    end_time: index % 4 === 0 ? null : formatTimestamp(TODAY_MS - (19 - index) * 24 * HOUR_MS),
    ticket_number: null,
    history: [],
  })),
  workflows: () =>
    namedRows("Escalate urgent tickets", "Welcome a new contact").map((one) => ({
      ...one,
      trigger: "ticket.created",
      conditions: [],
      steps: [],
      active: true,
    })),
  runs: generate("runs", 8801, 25, (_, index) => ({
    workflow_id: (index % 2) + 1,
    status: "completed",
    started_at: formatTimestamp(TODAY_MS - (25 - index) * HOUR_MS),
    finished_at: formatTimestamp(TODAY_MS - (25 - index) * HOUR_MS + 2000),
  })),
  alerts: generate("alerts", 5501, 10, (faker, _, context) => ({
    severity: faker.helpers.arrayElement(["info", "warning", "critical"]),
    message: "Disk is 90 percent full",
    asset_id: pick(faker, context, "assets").id,
    acknowledged: false,
    notes: null,
    created_at: formatTimestamp(TODAY_MS - faker.number.int(48) * HOUR_MS),
  })),
  activity: generate("activity", 12_001, 130, (faker, index) => ({
    user: faker.helpers.arrayElement(["mike", "dana", "sam"]),
    action: faker.helpers.arrayElement(["create", "update", "delete"]),
    entity_type: faker.helpers.arrayElement(["ticket", "asset", "contact"]),
    entity_id: faker.number.int(900),
    auth_method: faker.helpers.arrayElement(["session", "api_key"]),
    created_at: formatTimestamp(TODAY_MS - (130 - index) * HOUR_MS),
  })),
  errors: generate("errors", 1, 12, (_, index) => ({
    level: "error",
    message: "Mail server did not answer",
    created_at: formatTimestamp(TODAY_MS - (12 - index) * HOUR_MS),
  })),
};
