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

/** A client calls; a ticket is logged, worked on and closed. A new printer is offered, and the work is billed. */
export const demo: Demo = {
  title: "a ticket, from logging to the invoice",
  async run(context) {
    const client = await pickClient(context);
    const openBefore = await listOpenTickets(context, client);
    if (!context.writes) {
      context.note("The steps that log, note and close are skipped: they need --write.");
      return;
    }
    const ticket = await logTicket(context, client);
    await addPrivateNote(context, ticket);
    await closeTicket(context, ticket);
    const openAfter = await listOpenTickets(context, client);
    if (openAfter !== openBefore)
      throw new Error(`${openAfter} tickets are open now, but ${openBefore} were open before.`);
    await addCrmNote(context, client, ticket);
    await offerPrinter(context, client);
    await billWork(context, client, ticket);
  },
};

async function pickClient(context: DemoContext): Promise<Entry> {
  await context.step(
    "Get the agent of the connection",
    () => context.action<{ name: string; email: string }>("getCurrentAgent", {}),
    ({ name, email }) => `${name}, ${email}`,
  );
  const { client } = await context.step(
    "Pick a client",
    async () => {
      const entries = await context.picklist("selectClient");
      if (!entries[0]) throw new Error("The picklist has no clients.");
      return { client: entries[0], total: entries.length };
    },
    ({ client, total }) => `${client.label}, one of ${pluralize(total, "client")}`,
  );
  await context.step(
    "Get the client",
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

async function listOpenTickets(context: DemoContext, client: Entry): Promise<number> {
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
    "Look up the ticket types",
    () => context.picklist("selectTicketType"),
    (types) => types.map(({ label }) => label).join(", "),
  );
  if (!type) throw new Error("The picklist has no ticket types.");
  return context.step(
    "Log a ticket",
    () =>
      context.action<Ticket>("createTicket", {
        summary: "Printer on the second floor is offline",
        details: "<p>It has been showing error 49 since this morning.</p>",
        client_id: client.key,
        tickettype_id: type.key,
      }),
    ({ id, status_name }) => `ticket ${id}, ${status_name || "logged"}`,
  );
}

async function addPrivateNote(context: DemoContext, ticket: Ticket) {
  const outcome = await context.step(
    "Look up the outcomes of actions",
    async () => {
      const outcomes = await context.picklist("selectOutcome");
      const note = outcomes.find(({ label }) => /private note/i.test(label)) ?? outcomes[0];
      if (!note) throw new Error("The picklist has no outcomes.");
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
        note_html: "<p>Replaced the formatter board. Testing now.</p>",
        hiddenfromuser: "true",
        timetaken: "0.5",
      }),
    ({ id }) => `action ${id}, 0.5 hours`,
  );
}

async function closeTicket(context: DemoContext, ticket: Ticket) {
  const statuses = await context.step(
    "Look up the ticket statuses",
    () => context.picklist("selectStatus"),
    (entries) => entries.map(({ label }) => label).join(", "),
  );
  const closed = statuses.find(({ label }) => /^closed/i.test(label));
  if (!closed) throw new Error("The picklist has no status named Closed.");
  await context.step(
    "Close the ticket",
    () => context.action<Ticket>("updateTicket", { id: String(ticket.id), status_id: closed.key }),
    ({ id, status_name }) => `ticket ${id}, ${status_name || "closed"}`,
  );
}

async function addCrmNote(context: DemoContext, client: Entry, ticket: Ticket) {
  await context.step(
    "Add a CRM note to the client",
    () =>
      context.action<{ id: number }>("createCrmNote", {
        client_id: client.key,
        note: `Ticket ${ticket.id}: the printer is old. Offer a new one.`,
      }),
    ({ id }) => `CRM note ${id}`,
  );
}

async function offerPrinter(context: DemoContext, client: Entry) {
  const item = await context.step(
    "Look up the items to sell",
    async () => (await context.picklist("selectItem"))[0],
    (found) => found?.label ?? "none",
  );
  const opportunity = await context.step(
    "Open an opportunity",
    () =>
      context.action<Ticket>("createOpportunity", {
        summary: "New printer for the second floor",
        client_id: client.key,
      }),
    ({ id }) => `opportunity ${id}`,
  );
  await context.step(
    "Quote the printer",
    () =>
      context.action<{ id: number }>("createQuotation", {
        client_id: client.key,
        ticket_id: String(opportunity.id),
        lines: [{ item_id: item?.key, name: "Printer with installation", baseprice: "480" }],
      }),
    ({ id }) => `quotation ${id}`,
  );
}

async function billWork(context: DemoContext, client: Entry, ticket: Ticket) {
  await context.step(
    "Invoice the repair",
    () =>
      context.action<{ id: number }>("createInvoice", {
        client_id: client.key,
        ticket_id: String(ticket.id),
        lines: [{ item_shortdescription: "Formatter board", qty_order: "1", unit_price: "85" }],
      }),
    ({ id }) => `invoice ${id}`,
  );
}
