import type { Demo, DemoContext, Entry } from "../demo";
import { pluralize } from "../format";

interface Ticket {
  id: number;
  status?: unknown;
  assignee?: unknown;
}

const STARTUP_LOG = Buffer.from("09:00:01 battery not detected\n09:00:02 halted\n");

/** A laptop fails: a ticket is registered with a log, handled, and closed. */
export const demo: Demo = {
  title: "a broken laptop",
  async run(context) {
    const people = await pickPeople(context);
    const place = await pickPlace(context);
    if (!context.writes) {
      context.note("Only reading: the steps that register, handle and close need --write.");
      return;
    }
    const id = await register(context, people.requester, place);
    await findIt(context, id);
    await handle(context, id);
    await close(context, id, people.technician);
  },
};

/** The entry of a picklist with that label, else its first. */
async function pick(context: DemoContext, picklist: string, label?: string): Promise<Entry> {
  const entries = await context.picklist(picklist);
  const entry = entries.find((one) => one.label === label) ?? entries[0];
  if (!entry) throw new Error(`The picklist ${picklist} has no entries.`);
  return entry;
}

const pickPeople = (context: DemoContext) =>
  context.step(
    "Pick who asks and who helps",
    async () => ({
      requester: await pick(context, "selectRequester"),
      technician: await pick(context, "selectTechnician"),
    }),
    ({ requester, technician }) => `${requester.label} asks, ${technician.label} helps`,
  );

async function pickPlace(context: DemoContext): Promise<Record<string, string>> {
  const place = await context.step(
    "Pick site, department and status",
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
  return Object.fromEntries(Object.entries(place).map(([field, { key }]) => [field, key]));
}

async function register(
  context: DemoContext,
  requester: Entry,
  place: Record<string, string>,
): Promise<string> {
  const { id } = await context.step(
    "Register a ticket",
    () =>
      context.action<Ticket>("registerTicket", {
        ...place,
        CreatorId: requester.key,
        TicketType: "Ticket",
        Title: "Laptop does not start",
        Description: "The screen stays black since this morning.",
        Uploads: [{ file: { data: STARTUP_LOG, contentType: "text/plain" }, fileName: "startup.txt" }],
      }),
    (ticket) => `ticket ${ticket.id}, with the log of its start`,
  );
  return String(id);
}

async function findIt(context: DemoContext, id: string) {
  await context.step(
    "List the open and the unassigned tickets (Fetch All)",
    async () => {
      const tickets = await context.action<Ticket[]>("listTickets", {
        listType: "MyOpenOrUnassigned",
        fetchAll: "true",
      });
      if (!tickets.some((ticket) => String(ticket.id) === id)) {
        throw new Error(`Ticket ${id} is not among the ${tickets.length} tickets.`);
      }
      return tickets;
    },
    (tickets) => `${pluralize(tickets.length, "ticket")}, ${id} among them`,
  );
}

async function handle(context: DemoContext, id: string) {
  await context.step(
    "Pick it up",
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

async function close(context: DemoContext, id: string, technician: Entry) {
  await context.step(
    "Close it",
    async () => {
      await context.action("closeTicket", { id, CloseBy: technician.key, Comments: "Battery replaced" });
      return context.action<Ticket>("getTicket", { id });
    },
    ({ status }) => `now ${status}`,
  );
  await context.step(
    "Delete it",
    () => context.action("deleteTicket", { id }),
    () => `ticket ${id} is marked as deleted`,
  );
}
