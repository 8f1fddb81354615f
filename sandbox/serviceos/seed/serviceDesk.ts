import { credentials, PERMISSIONS } from "../session";
import type { Kind, Row, World } from "../world";
import { anyOf, day, HOUR_MS, JOB_TYPES, moment, named, place, several, todayMs } from "./generators";

/** What the desk works on: tickets, agreements, billing, knowledge, settings, monitoring. */
export const desk: Partial<Record<Kind, (world: World) => Row[]>> = {
  tickets: several(
    "tickets",
    1001,
    ({ size }) => size.tickets,
    (faker, index, world) => {
      const created = todayMs - (world.size.tickets - index) * HOUR_MS;
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
        ...place(faker, world),
        assigned_to: anyOf(faker, world, "technicians").id,
        created_at: moment(created),
        updated_at: moment(created + HOUR_MS),
        closed_at: status === "closed" ? moment(created + HOUR_MS) : null,
      };
    },
  ),
  comments: several("comments", 1, 200, (faker, _, world) => ({
    ticket_id: anyOf(faker, world, "tickets").id,
    comment: faker.lorem.sentence(),
    is_internal: faker.datatype.boolean(),
    author: anyOf(faker, world, "technicians").name,
    created_at: moment(todayMs - faker.number.int(200) * HOUR_MS),
  })),
  timeEntries: several("timeEntries", 1, 150, (faker, _, world) => ({
    ticket_id: anyOf(faker, world, "tickets").id,
    duration_minutes: faker.number.int({ min: 5, max: 240 }),
    description: faker.lorem.sentence(),
    billable: faker.datatype.boolean(),
    technician_id: anyOf(faker, world, "technicians").id,
    created_at: moment(todayMs - faker.number.int(200) * HOUR_MS),
  })),
  contracts: several("contracts", 1, 80, (faker, _, world) => ({
    company_number: anyOf(faker, world, "companies").id,
    name: faker.helpers.arrayElement(["Managed Services", "Backup", "Printer Maintenance"]),
    start_date: "2026-01-01",
    end_date: "2026-12-31",
    status: faker.helpers.arrayElement(["active", "expired", "pending"]),
  })),
  licenses: several("licenses", 1, 90, (faker, _, world) => ({
    company_number: anyOf(faker, world, "companies").id,
    name: faker.helpers.arrayElement(["Example Office", "Example Antivirus", "Example CAD"]),
    license_key: faker.string.alphanumeric({ length: 10, casing: "upper" }),
    quantity: faker.number.int({ min: 1, max: 100 }),
    expires_at: "2027-03-13",
    status: faker.helpers.arrayElement(["active", "expired"]),
  })),
  invoices: several(
    "invoices",
    800,
    ({ size }) => size.invoices,
    (faker, _, world) => {
      const made = todayMs - faker.number.int(120) * 24 * HOUR_MS;
      const unit_price = faker.number.int({ min: 20, max: 400 });
      return {
        company_number: anyOf(faker, world, "companies").id,
        invoice_date: day(made),
        due_date: day(made + 30 * 24 * HOUR_MS),
        status: faker.helpers.arrayElement(["draft", "sent", "paid", "overdue", "void"]),
        line_items: [{ description: "Managed Services", quantity: 2, unit_price }],
        total: 2 * unit_price,
      };
    },
  ),
  payments: several("payments", 1, 60, (faker, _, world) => {
    const invoice = anyOf(faker, world, "invoices");
    return {
      invoice_id: invoice.id,
      amount: invoice.total,
      payment_date: invoice.due_date,
      payment_method: faker.helpers.arrayElement(["Bank transfer", "Card"]),
      reference: faker.helpers.replaceSymbols("TR-####"),
    };
  }),
  products: () =>
    named("Managed Backup", "Managed Firewall", "Awareness Training").map((one) => ({
      ...one,
      description: `${one.name}, a month`,
      price: 9.5 * one.id,
    })),
  subscriptions: several("subscriptions", 1, 45, (faker, _, world) => ({
    company_number: anyOf(faker, world, "companies").id,
    product_name: anyOf(faker, world, "products").name,
    quantity: faker.number.int({ min: 1, max: 20 }),
    status: "active",
  })),
  leads: several("leads", 1, 40, (faker) => ({
    company_name: faker.company.name(),
    contact_name: faker.person.fullName(),
    email: faker.internet.email({ provider: "example.com" }).toLowerCase(),
    stage: faker.helpers.arrayElement(["New", "Qualified", "Proposal", "Won"]),
    value: faker.number.int({ min: 500, max: 20_000 }),
    created_at: moment(todayMs - faker.number.int(500) * HOUR_MS),
  })),
  categories: () =>
    named("Networking", "Email", "Printing").map((one) => ({ ...one, description: null, parent_id: null })),
  articles: several("articles", 401, 55, (faker, _, world) => ({
    title: faker.lorem.sentence(4),
    content: `<p>${faker.lorem.paragraph()}</p>`,
    category: anyOf(faker, world, "categories").id,
    visibility: faker.helpers.arrayElement(["public", "internal", "both"]),
    status: "published",
    updated_at: moment(todayMs - faker.number.int(900) * HOUR_MS),
  })),
  reports: () =>
    named("Open tickets by company", "Assets by site").map((one) => ({
      ...one,
      type: one.id === 1 ? "tickets" : "assets",
      fields: one.id === 1 ? ["ticket_number", "subject", "company_name"] : ["machine_name", "site_name"],
      filters: {},
      schedule: {},
    })),
  apiKeys: (world) => [
    {
      id: 1,
      name: "Sandbox",
      secret: credentials.apiKey,
      prefix: credentials.apiKey.slice(0, 8),
      permissions: world.permissions ?? [...PERMISSIONS],
      expires_at: null,
    },
  ],
  dropdowns: () => [
    { id: "ticket_source", values: ["Phone", "Email", "Portal"] },
    { id: "asset_type", values: ["Workstation", "Printer", "Switch", "Server"] },
  ],
  templates: () =>
    named("Ticket created", "Ticket closed").map((one) => ({
      ...one,
      subject: one.name,
      body: "<p>Hello.</p>",
    })),
  services: () =>
    named("Email", "Internet", "Telephony", "File server").map((one) => ({ ...one, description: null })),
  outages: several("outages", 701, 20, (faker, index, world) => ({
    company_number: anyOf(faker, world, "companies").id,
    service_id: anyOf(faker, world, "services").id,
    status: index % 4 === 0 ? "system_is_down" : "operating_normally",
    notes: faker.lorem.sentence(),
    start_time: moment(todayMs - (20 - index) * 24 * HOUR_MS),
    end_time: index % 4 === 0 ? null : moment(todayMs - (19 - index) * 24 * HOUR_MS),
    ticket_number: null,
    history: [],
  })),
  workflows: () =>
    named("Escalate urgent tickets", "Welcome a new contact").map((one) => ({
      ...one,
      trigger: "ticket.created",
      conditions: [],
      steps: [],
      active: true,
    })),
  runs: several("runs", 8801, 25, (_, index) => ({
    workflow_id: (index % 2) + 1,
    status: "completed",
    started_at: moment(todayMs - (25 - index) * HOUR_MS),
    finished_at: moment(todayMs - (25 - index) * HOUR_MS + 2000),
  })),
  alerts: several("alerts", 5501, 10, (faker, _, world) => ({
    severity: faker.helpers.arrayElement(["info", "warning", "critical"]),
    message: "Disk is 90 percent full",
    asset_id: anyOf(faker, world, "assets").id,
    acknowledged: false,
    notes: null,
    created_at: moment(todayMs - faker.number.int(48) * HOUR_MS),
  })),
  activity: several("activity", 12_001, 130, (faker, index) => ({
    user: faker.helpers.arrayElement(["mike", "dana", "sam"]),
    action: faker.helpers.arrayElement(["create", "update", "delete"]),
    entity_type: faker.helpers.arrayElement(["ticket", "asset", "contact"]),
    entity_id: faker.number.int(900),
    auth_method: faker.helpers.arrayElement(["session", "api_key"]),
    created_at: moment(todayMs - (130 - index) * HOUR_MS),
  })),
  errors: several("errors", 1, 12, (_, index) => ({
    level: "error",
    message: "Mail server did not answer",
    created_at: moment(todayMs - (12 - index) * HOUR_MS),
  })),
};
