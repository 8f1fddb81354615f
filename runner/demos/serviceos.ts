import { count } from "../format";
import type { Entry, Stage, Story } from "../demo";

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
export const story: Story = {
  title: "a service desk's morning",
  async tell(stage) {
    const { company, technician } = await lookAround(stage);
    if (!stage.writes) {
      stage.say("Only reading: the steps that create, comment and close need --write.");
      return;
    }
    const ticket = await takeTheCall(stage, company, technician);
    await lookIntoIt(stage, ticket);
    await closeIt(stage, company, ticket);
    await takeTheDayHome(stage);
  },
};

async function lookAround(stage: Stage) {
  await stage.step(
    "Look at the dashboard",
    () => stage.action<Envelope<{ open_tickets: number; high_priority: number }>>("getDashboard", {}),
    ({ data }) => `${count(data.open_tickets, "open ticket")}, ${data.high_priority} of them urgent`,
  );
  const company = await first(stage, "Pick a company", "selectCompany", { search: "Acme" });
  const technician = await first(stage, "Pick a technician", "selectTechnician");
  await stage.step(
    "List the open tickets (Fetch All)",
    () => stage.action<Envelope<Ticket[]>>("listTickets", { fetchAll: "true", status: "open" }),
    ({ data, pagination }) => `${count(data.length, "ticket")} of ${pagination?.total ?? "?"}`,
  );
  return { company, technician };
}

const first = (stage: Stage, title: string, key: string, values = {}) =>
  stage.step<Entry & { among: number }>(
    title,
    async () => {
      const entries = await stage.picklist(key, values);
      if (!entries[0]) throw new Error(`There is nothing to choose in ${key}.`);
      return { ...entries[0], among: entries.length };
    },
    ({ label, among }) => `${label}, out of ${among}`,
  );

async function takeTheCall(stage: Stage, company: Entry, technician: Entry): Promise<Ticket> {
  const { data } = await stage.step(
    "Create a ticket",
    () =>
      stage.action<Envelope<Ticket>>("createTicket", {
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

async function lookIntoIt(stage: Stage, { ticket_id }: Ticket) {
  await stage.step(
    "Add a comment and the time spent",
    async () => {
      await stage.action("addTicketComment", {
        ticket_id: String(ticket_id),
        comment: "Checked the VPN server logs. Found certificate expiration issue.",
        is_internal: "true",
      });
      await stage.action("addTicketTimeEntry", {
        ticket_id: String(ticket_id),
        duration_minutes: "45",
        description: "Renewed the certificate",
        billable: "true",
      });
      type Details = { comments: unknown[]; time_entries: unknown[] };
      return stage.action<Envelope<Details>>("getTicket", { ticket_id: String(ticket_id) });
    },
    ({ data }) =>
      `${count(data.comments.length, "comment")}, ${count(data.time_entries.length, "time record")}`,
  );
}

async function closeIt(stage: Stage, company: Entry, ticket: Ticket) {
  await stage.step(
    "Close the ticket (Bulk Update Tickets)",
    async () => {
      await stage.action("bulkTickets", { action: "close", ticket_ids: [String(ticket.ticket_id)] });
      const { data } = await stage.action<Envelope<Ticket[]>>("listTickets", {
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

async function takeTheDayHome(stage: Stage) {
  await stage.step(
    "Export the closed tickets as CSV",
    async () => {
      const file = await stage.action<Buffer>("exportTickets", { format: "csv", status: "closed" });
      return file.toString("utf8").split("\r\n").length - 1;
    },
    (lines) => `a file with ${count(lines, "ticket")}`,
  );
  await stage.step(
    "Search for the matter (Raw Request)",
    () =>
      stage.action<Envelope<{ total: number }>>("rawRequest", {
        url: "/search.php",
        method: "GET",
        responseType: "json",
        queryParams: [{ key: "q", value: "VPN" }],
      }),
    ({ data }) => `${count(data.total, "record")} found`,
  );
}
