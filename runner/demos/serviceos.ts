import type { Demo, DemoContext, Entry } from "../demo";
import { pluralize } from "../format";

interface Ticket {
  ticket_id: number;
  ticket_number: number;
  subject: string;
  status: string;
}

interface Envelope<Data> {
  data: Data;
  pagination?: { total: number };
}

/** A ticket is created, worked on, billed and closed; finally, the closed tickets are exported. */
export const demo: Demo = {
  title: "a service desk's morning",
  async run(context) {
    const { company, technician } = await pickCompanyAndTechnician(context);
    if (!context.writes) {
      context.note("The steps that create, comment and close are skipped: they need --write.");
      return;
    }
    const ticket = await createTicket(context, company, technician);
    await commentAndBill(context, ticket);
    await closeTicket(context, company, ticket);
    await exportTickets(context);
  },
};

async function pickCompanyAndTechnician(context: DemoContext) {
  await context.step(
    "Get the dashboard",
    () => context.action<Envelope<{ open_tickets: number; high_priority: number }>>("getDashboard", {}),
    ({ data }) => `${pluralize(data.open_tickets, "open ticket")}, ${data.high_priority} of them urgent`,
  );
  const company = await pickFirst(context, "Pick a company", "selectCompany", { search: "Acme" });
  const technician = await pickFirst(context, "Pick a technician", "selectTechnician");
  await context.step(
    "List all open tickets (Fetch All)",
    () => context.action<Envelope<Ticket[]>>("listTickets", { fetchAll: "true", status: "open" }),
    ({ data, pagination }) => `${pluralize(data.length, "ticket")} of ${pagination?.total ?? "?"}`,
  );
  return { company, technician };
}

const pickFirst = (context: DemoContext, title: string, key: string, values = {}) =>
  context.step<Entry & { total: number }>(
    title,
    async () => {
      const entries = await context.picklist(key, values);
      if (!entries[0]) throw new Error(`The picklist ${key} has no entries.`);
      return { ...entries[0], total: entries.length };
    },
    ({ label, total }) => `${label}, one of ${total}`,
  );

async function createTicket(context: DemoContext, company: Entry, technician: Entry): Promise<Ticket> {
  const { data } = await context.step(
    "Create a ticket",
    () =>
      context.action<Envelope<Ticket>>("createTicket", {
        subject: "VPN connection failing",
        description: "Unable to connect to VPN since this morning. Error: timeout.",
        company_number: company.key,
        priority: "2",
        job_type: "Network",
        assigned_to: technician.key,
      }),
    ({ data }) => `ticket ${data.ticket_number}, ${data.status}`,
  );
  return data;
}

async function commentAndBill(context: DemoContext, { ticket_id }: Ticket) {
  await context.step(
    "Add a comment and a time entry",
    async () => {
      await context.action("addTicketComment", {
        ticket_id: String(ticket_id),
        comment: "Checked the VPN server logs. Found certificate expiration issue.",
        is_internal: "true",
      });
      await context.action("addTicketTimeEntry", {
        ticket_id: String(ticket_id),
        duration_minutes: "45",
        description: "Renewed the certificate",
        billable: "true",
      });
      type Details = { comments: unknown[]; time_entries: unknown[] };
      return context.action<Envelope<Details>>("getTicket", { ticket_id: String(ticket_id) });
    },
    ({ data }) =>
      `${pluralize(data.comments.length, "comment")}, ${pluralize(data.time_entries.length, "time record")}`,
  );
}

async function closeTicket(context: DemoContext, company: Entry, ticket: Ticket) {
  await context.step(
    "Close the ticket (Bulk Update Tickets)",
    async () => {
      await context.action("bulkTickets", { action: "close", ticket_ids: [String(ticket.ticket_id)] });
      const { data } = await context.action<Envelope<Ticket[]>>("listTickets", {
        company_number: company.key,
        status: "closed",
        fetchAll: "true",
      });
      const closed = data.find(({ ticket_id }) => ticket_id === ticket.ticket_id);
      if (!closed) throw new Error(`Ticket ${ticket.ticket_number} is missing from the closed tickets.`);
      return closed;
    },
    ({ ticket_number, status }) => `ticket ${ticket_number} is now ${status}`,
  );
}

async function exportTickets(context: DemoContext) {
  await context.step(
    "Export the closed tickets as CSV",
    async () => {
      const file = await context.action<Buffer>("exportTickets", { format: "csv", status: "closed" });
      return file.toString("utf8").split("\r\n").length - 1;
    },
    (lines) => `a file of ${pluralize(lines, "ticket")}`,
  );
  await context.step(
    "Search for VPN (Raw Request)",
    () =>
      context.action<Envelope<{ total: number }>>("rawRequest", {
        url: "/search.php",
        method: "GET",
        responseType: "json",
        queryParams: [{ key: "q", value: "VPN" }],
      }),
    ({ data }) => `${pluralize(data.total, "record")} found`,
  );
}
