import { count } from "../format";
import type { Entry, Stage, Story } from "../demo";

interface Ticket {
  id: number;
  summary: string;
  status_name: string;
}

interface List<Item> {
  data: Item[];
}

/** A client calls, a ticket is logged and worked on, and in the end it is closed. */
export const story: Story = {
  title: "a ticket, from the call to the close",
  async tell(stage) {
    const client = await answerTheCall(stage);
    const open = await readOpenTickets(stage, client);
    if (!stage.writes) {
      stage.say("Only reading: the steps that log, note and close need --write.");
      return;
    }
    const ticket = await logTicket(stage, client);
    await workOnIt(stage, ticket);
    await closeIt(stage, ticket);
    const after = await readOpenTickets(stage, client);
    if (after !== open) throw new Error(`${after} tickets are open now, and ${open} were before.`);
    await tellTheAccountManager(stage, client, ticket);
  },
};

async function answerTheCall(stage: Stage): Promise<Entry> {
  await stage.step(
    "Ask whose permissions the connection has",
    () => stage.action<{ name: string; email: string }>("getCurrentAgent", {}),
    ({ name, email }) => `${name}, ${email}`,
  );
  const { client } = await stage.step(
    "Pick a client",
    async () => {
      const entries = await stage.picklist("selectClient");
      if (!entries[0]) throw new Error("There is no client in the picklist.");
      return { client: entries[0], among: entries.length };
    },
    ({ client, among }) => `${client.label}, out of ${count(among, "client")}`,
  );
  await stage.step(
    "Read the client",
    () =>
      stage.action<{ website?: string; domain?: string }>("getClient", {
        id: client.key,
        includedetails: "true",
      }),
    ({ website, domain }) => website || domain || client.label,
  );
  await stage.step(
    "List the client's sites",
    () => stage.action<List<{ name: string }>>("listSites", { client_id: client.key }),
    ({ data }) => `${count(data.length, "site")}: ${data.map(({ name }) => name).join(", ")}`,
  );
  return client;
}

async function readOpenTickets(stage: Stage, client: Entry): Promise<number> {
  const { data } = await stage.step(
    "List the client's open tickets (Fetch All)",
    () =>
      stage.action<List<Ticket>>("listTickets", {
        fetchAll: "true",
        open_only: "true",
        client_id: client.key,
      }),
    ({ data }) =>
      `${count(data.length, "open ticket")}: ${data.map(({ summary }) => summary).join("; ") || "none"}`,
  );
  return data.length;
}

async function logTicket(stage: Stage, client: Entry): Promise<Ticket> {
  const [type] = await stage.step(
    "Look up the types of tickets",
    () => stage.picklist("selectTicketType"),
    (types) => types.map(({ label }) => label).join(", "),
  );
  if (!type) throw new Error("There is no type of ticket.");
  return stage.step(
    "Log a ticket",
    () =>
      stage.action<Ticket>("createTicket", {
        summary: "Printer on the second floor is offline",
        details: "<p>It shows error 49 since this morning.</p>",
        client_id: client.key,
        tickettype_id: type.key,
      }),
    ({ id, status_name }) => `ticket ${id}, ${status_name || "logged"}`,
  );
}

async function workOnIt(stage: Stage, ticket: Ticket) {
  const outcome = await stage.step(
    "Look up the kinds of action",
    async () => {
      const outcomes = await stage.picklist("selectOutcome");
      const note = outcomes.find(({ label }) => /private note/i.test(label)) ?? outcomes[0];
      if (!note) throw new Error("There is no kind of action.");
      return note;
    },
    ({ label }) => label,
  );
  await stage.step(
    "Add a private note",
    () =>
      stage.action<{ id: number }>("addAction", {
        ticket_id: String(ticket.id),
        outcome_id: outcome.key,
        note_html: "<p>Replaced the formatter board, testing now.</p>",
        hiddenfromuser: "true",
        timetaken: "0.5",
      }),
    ({ id }) => `action ${id}, half an hour`,
  );
}

async function closeIt(stage: Stage, ticket: Ticket) {
  const statuses = await stage.step(
    "Look up the states of a ticket",
    () => stage.picklist("selectStatus"),
    (entries) => entries.map(({ label }) => label).join(", "),
  );
  const closed = statuses.find(({ label }) => /^closed/i.test(label));
  if (!closed) throw new Error("There is no state called Closed.");
  await stage.step(
    "Close the ticket",
    () => stage.action<Ticket>("updateTicket", { id: String(ticket.id), status_id: closed.key }),
    ({ id, status_name }) => `ticket ${id}, ${status_name || "closed"}`,
  );
}

async function tellTheAccountManager(stage: Stage, client: Entry, ticket: Ticket) {
  await stage.step(
    "Leave a CRM note on the client",
    () =>
      stage.action<{ id: number }>("createCrmNote", {
        client_id: client.key,
        note: `Ticket ${ticket.id}: the printer is old, offer a new one.`,
      }),
    ({ id }) => `CRM note ${id}`,
  );
}
