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

/** A call comes in, is looked into, charged and closed, and the day's tickets leave as a file. */
export const demo: Demo = {
  title: "a service desk's morning",
  async run(context) {
    const { company, technician } = await lookAround(context);
    if (!context.writes) {
      context.note("Only reading: the steps that create, comment and close need --write.");
      return;
    }
    const ticket = await takeTheCall(context, company, technician);
    await lookIntoIt(context, ticket);
    await closeIt(context, company, ticket);
    await takeTheDayHome(context);
  },
};

async function lookAround(context: DemoContext) {
  await context.step(
    "Look at the dashboard",
    () => context.action<Envelope<{ open_tickets: number; high_priority: number }>>("getDashboard", {}),
    ({ data }) => `${pluralize(data.open_tickets, "open ticket")}, ${data.high_priority} of them urgent`,
  );
  const company = await first(context, "Pick a company", "selectCompany", { search: "Acme" });
  const technician = await first(context, "Pick a technician", "selectTechnician");
  await context.step(
    "List the open tickets (Fetch All)",
    () => context.action<Envelope<Ticket[]>>("listTickets", { fetchAll: "true", status: "open" }),
    ({ data, pagination }) => `${pluralize(data.length, "ticket")} of ${pagination?.total ?? "?"}`,
  );
  return { company, technician };
}

const first = (context: DemoContext, title: string, key: string, values = {}) =>
  context.step<Entry & { among: number }>(
    title,
    async () => {
      const entries = await context.picklist(key, values);
      if (!entries[0]) throw new Error(`There is nothing to choose in ${key}.`);
      return { ...entries[0], among: entries.length };
    },
    ({ label, among }) => `${label}, out of ${among}`,
  );

async function takeTheCall(context: DemoContext, company: Entry, technician: Entry): Promise<Ticket> {
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

async function lookIntoIt(context: DemoContext, { ticket_id }: Ticket) {
  await context.step(
    "Add a comment and the time spent",
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

async function closeIt(context: DemoContext, company: Entry, ticket: Ticket) {
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
      if (!closed) throw new Error(`Ticket ${ticket.ticket_number} is not among the closed ones.`);
      return closed;
    },
    ({ ticket_number, status }) => `ticket ${ticket_number} is now ${status}`,
  );
}

async function takeTheDayHome(context: DemoContext) {
  await context.step(
    "Export the closed tickets as CSV",
    async () => {
      const file = await context.action<Buffer>("exportTickets", { format: "csv", status: "closed" });
      return file.toString("utf8").split("\r\n").length - 1;
    },
    (lines) => `a file with ${pluralize(lines, "ticket")}`,
  );
  await context.step(
    "Search for the matter (Raw Request)",
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
