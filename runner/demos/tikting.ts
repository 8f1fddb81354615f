import type { Demo, DemoContext, Entry } from "../demo";
import { pluralize } from "../format";

interface Ticket {
  id: number;
  status?: unknown;
  assignee?: unknown;
}

const STARTUP_LOG = Buffer.from("09:00:01 battery not detected\n09:00:02 halted\n");

/** A laptop fails: a ticket is registered with a log, an agent answers, the requester replies, and it is closed. */
export const demo: Demo = {
  title: "a broken laptop",
  async run(context) {
    const users = await pickUsers(context);
    const details = await pickDetails(context);
    if (!context.writes) {
      context.note("The steps that register, reply and close are skipped: they need --write.");
      return;
    }
    const id = await register(context, users.requester, details);
    await listTickets(context, id);
    await pickUpAndReply(context, id);
    await replyAsRequester(context, id);
    await close(context, id, users.technician);
  },
};

/** The entry of a picklist with a label, or its first one. */
async function pick(context: DemoContext, picklist: string, label?: string): Promise<Entry> {
  const entries = await context.picklist(picklist);
  const entry = entries.find((one) => one.label === label) ?? entries[0];
  if (!entry) throw new Error(`The picklist ${picklist} has no entries.`);
  return entry;
}

const pickUsers = (context: DemoContext) =>
  context.step(
    "Pick a requester and a technician",
    async () => ({
      requester: await pick(context, "selectRequester"),
      technician: await pick(context, "selectTechnician"),
    }),
    ({ requester, technician }) => `${requester.label} and ${technician.label}`,
  );

async function pickDetails(context: DemoContext): Promise<Record<string, string>> {
  const details = await context.step(
    "Pick a site, a department and a status",
    async () => ({
      SiteId: await pick(context, "selectSite"),
      DepartmentId: await pick(context, "selectDepartment"),
      TicketStatusId: await pick(context, "selectStatus", "Open"),
    }),
    (picked) =>
      Object.values(picked)
        .map(({ label }) => label)
        .join(", "),
  );
  return Object.fromEntries(Object.entries(details).map(([field, { key }]) => [field, key]));
}

async function register(
  context: DemoContext,
  requester: Entry,
  details: Record<string, string>,
): Promise<string> {
  const { id } = await context.step(
    "Register a ticket",
    () =>
      context.action<Ticket>("registerTicket", {
        ...details,
        CreatorId: requester.key,
        TicketType: "Ticket",
        Title: "Laptop does not start",
        Description: "The screen has been black since this morning.",
        Uploads: [{ file: { data: STARTUP_LOG, contentType: "text/plain" }, fileName: "startup.txt" }],
      }),
    (ticket) => `ticket ${ticket.id}, with a log file`,
  );
  return String(id);
}

async function listTickets(context: DemoContext, id: string) {
  await context.step(
    "List all open or unassigned tickets (Fetch All)",
    async () => {
      const tickets = await context.action<Ticket[]>("listTickets", {
        listType: "MyOpenOrUnassigned",
        fetchAll: "true",
      });
      if (!tickets.some((ticket) => String(ticket.id) === id)) {
        throw new Error(`Ticket ${id} is missing from the ${tickets.length} tickets.`);
      }
      return tickets;
    },
    (tickets) => `${pluralize(tickets.length, "ticket")}, including ${id}`,
  );
}

async function pickUpAndReply(context: DemoContext, id: string) {
  await context.step(
    "Pick up the ticket",
    async () => {
      await context.action("pickUpTicket", { id });
      return context.action<Ticket>("getTicket", { id });
    },
    ({ assignee }) => `assigned to ${assignee}`,
  );
  await context.step(
    "Reply to the requester",
    () =>
      context.action<{ message?: string }>("replyToTicket", {
        id,
        Title: "Your laptop",
        SendTo: "dana.reyes@example.com",
        Message: "Please bring it to the service desk.",
      }),
    ({ message = "sent" }) => message,
  );
}

async function replyAsRequester(context: DemoContext, id: string) {
  const requester = await context.step(
    "Pick the requester's username",
    () => pick(context, "selectRequesterUsername"),
    ({ key }) => key,
  );
  await context.step(
    "Reply as the requester",
    () =>
      context.action<{ message?: string }>("requesterReply", {
        id,
        Username: requester.key,
        Title: "Re: Your laptop",
        Message: "I will bring it this afternoon.",
      }),
    ({ message = "sent" }) => message,
  );
}

async function close(context: DemoContext, id: string, technician: Entry) {
  await context.step(
    "Close the ticket",
    async () => {
      await context.action("closeTicket", { id, CloseBy: technician.key, Comments: "Battery replaced" });
      return context.action<Ticket>("getTicket", { id });
    },
    ({ status }) => `now ${status}`,
  );
  await context.step(
    "Delete the ticket",
    () => context.action("deleteTicket", { id }),
    () => `ticket ${id} is marked as deleted`,
  );
}
