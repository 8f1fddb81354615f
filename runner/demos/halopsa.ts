import type { Demo, DemoContext, Entry } from "../demo";
import { pluralize } from "../format";

interface Ticket {
  id: number;
  summary: string;
  status_name: string;
}

interface List<Item> {
  data: Item[];
}

/** A client calls, a ticket is logged and worked on, and in the end it is closed. */
export const demo: Demo = {
  title: "a ticket, from the call to the close",
  async run(context) {
    const client = await answerTheCall(context);
    const open = await readOpenTickets(context, client);
    if (!context.writes) {
      context.note("Only reading: the steps that log, note and close need --write.");
      return;
    }
    const ticket = await logTicket(context, client);
    await workOnIt(context, ticket);
    await closeIt(context, ticket);
    const after = await readOpenTickets(context, client);
    if (after !== open) throw new Error(`${after} tickets are open now, and ${open} were before.`);
    await tellTheAccountManager(context, client, ticket);
  },
};

async function answerTheCall(context: DemoContext): Promise<Entry> {
  await context.step(
    "Ask whose permissions the connection has",
    () => context.action<{ name: string; email: string }>("getCurrentAgent", {}),
    ({ name, email }) => `${name}, ${email}`,
  );
  const { client } = await context.step(
    "Pick a client",
    async () => {
      const entries = await context.picklist("selectClient");
      if (!entries[0]) throw new Error("There is no client in the picklist.");
      return { client: entries[0], among: entries.length };
    },
    ({ client, among }) => `${client.label}, out of ${pluralize(among, "client")}`,
  );
  await context.step(
    "Read the client",
    () =>
      context.action<{ website?: string; domain?: string }>("getClient", {
        id: client.key,
        includedetails: "true",
      }),
    ({ website, domain }) => website || domain || client.label,
  );
  await context.step(
    "List the client's sites",
    () => context.action<List<{ name: string }>>("listSites", { client_id: client.key }),
    ({ data }) => `${pluralize(data.length, "site")}: ${data.map(({ name }) => name).join(", ")}`,
  );
  return client;
}

async function readOpenTickets(context: DemoContext, client: Entry): Promise<number> {
  const { data } = await context.step(
    "List the client's open tickets (Fetch All)",
    () =>
      context.action<List<Ticket>>("listTickets", {
        fetchAll: "true",
        open_only: "true",
        client_id: client.key,
      }),
    ({ data }) =>
      `${pluralize(data.length, "open ticket")}: ${data.map(({ summary }) => summary).join("; ") || "none"}`,
  );
  return data.length;
}

async function logTicket(context: DemoContext, client: Entry): Promise<Ticket> {
  const [type] = await context.step(
    "Look up the types of tickets",
    () => context.picklist("selectTicketType"),
    (types) => types.map(({ label }) => label).join(", "),
  );
  if (!type) throw new Error("There is no type of ticket.");
  return context.step(
    "Log a ticket",
    () =>
      context.action<Ticket>("createTicket", {
        summary: "Printer on the second floor is offline",
        details: "<p>It shows error 49 since this morning.</p>",
        client_id: client.key,
        tickettype_id: type.key,
      }),
    ({ id, status_name }) => `ticket ${id}, ${status_name || "logged"}`,
  );
}

async function workOnIt(context: DemoContext, ticket: Ticket) {
  const outcome = await context.step(
    "Look up the kinds of action",
    async () => {
      const outcomes = await context.picklist("selectOutcome");
      const note = outcomes.find(({ label }) => /private note/i.test(label)) ?? outcomes[0];
      if (!note) throw new Error("There is no kind of action.");
      return note;
    },
    ({ label }) => label,
  );
  await context.step(
    "Add a private note",
    () =>
      context.action<{ id: number }>("addAction", {
        ticket_id: String(ticket.id),
        outcome_id: outcome.key,
        note_html: "<p>Replaced the formatter board, testing now.</p>",
        hiddenfromuser: "true",
        timetaken: "0.5",
      }),
    ({ id }) => `action ${id}, half an hour`,
  );
}

async function closeIt(context: DemoContext, ticket: Ticket) {
  const statuses = await context.step(
    "Look up the states of a ticket",
    () => context.picklist("selectStatus"),
    (entries) => entries.map(({ label }) => label).join(", "),
  );
  const closed = statuses.find(({ label }) => /^closed/i.test(label));
  if (!closed) throw new Error("There is no state called Closed.");
  await context.step(
    "Close the ticket",
    () => context.action<Ticket>("updateTicket", { id: String(ticket.id), status_id: closed.key }),
    ({ id, status_name }) => `ticket ${id}, ${status_name || "closed"}`,
  );
}

async function tellTheAccountManager(context: DemoContext, client: Entry, ticket: Ticket) {
  await context.step(
    "Leave a CRM note on the client",
    () =>
      context.action<{ id: number }>("createCrmNote", {
        client_id: client.key,
        note: `Ticket ${ticket.id}: the printer is old, offer a new one.`,
      }),
    ({ id }) => `CRM note ${id}`,
  );
}
