import { count } from "../format";
import type { Entry, Stage, Story } from "../demo";

interface Ticket {
  id: number;
  status?: unknown;
  assignee?: unknown;
}

const STARTUP_LOG = Buffer.from("09:00:01 battery not detected\n09:00:02 halted\n");

/** A laptop fails: a ticket is registered with a log, handled, and closed. */
export const story: Story = {
  title: "a broken laptop",
  async tell(stage) {
    const people = await pickPeople(stage);
    const place = await pickPlace(stage);
    if (!stage.writes) {
      stage.say("Only reading: the steps that register, handle and close need --write.");
      return;
    }
    const id = await register(stage, people.requester, place);
    await findIt(stage, id);
    await handle(stage, id);
    await close(stage, id, people.technician);
  },
};

/** The entry of a picklist with that label, else its first. */
async function pick(stage: Stage, picklist: string, label?: string): Promise<Entry> {
  const entries = await stage.picklist(picklist);
  const entry = entries.find((one) => one.label === label) ?? entries[0];
  if (!entry) throw new Error(`The picklist ${picklist} has no entries.`);
  return entry;
}

const pickPeople = (stage: Stage) =>
  stage.step(
    "Pick who asks and who helps",
    async () => ({
      requester: await pick(stage, "selectRequester"),
      technician: await pick(stage, "selectTechnician"),
    }),
    ({ requester, technician }) => `${requester.label} asks, ${technician.label} helps`,
  );

async function pickPlace(stage: Stage): Promise<Record<string, string>> {
  const place = await stage.step(
    "Pick site, department and status",
    async () => ({
      SiteId: await pick(stage, "selectSite"),
      DepartmentId: await pick(stage, "selectDepartment"),
      TicketStatusId: await pick(stage, "selectStatus", "Open"),
    }),
    (picked) =>
      Object.values(picked)
        .map(({ label }) => label)
        .join(", "),
  );
  return Object.fromEntries(Object.entries(place).map(([field, { key }]) => [field, key]));
}

async function register(stage: Stage, requester: Entry, place: Record<string, string>): Promise<string> {
  const { id } = await stage.step(
    "Register a ticket",
    () =>
      stage.action<Ticket>("registerTicket", {
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

async function findIt(stage: Stage, id: string) {
  await stage.step(
    "List the open and the unassigned tickets (Fetch All)",
    async () => {
      const tickets = await stage.action<Ticket[]>("listTickets", {
        listType: "MyOpenOrUnassigned",
        fetchAll: "true",
      });
      if (!tickets.some((ticket) => String(ticket.id) === id)) {
        throw new Error(`Ticket ${id} is not among the ${tickets.length} tickets.`);
      }
      return tickets;
    },
    (tickets) => `${count(tickets.length, "ticket")}, ${id} among them`,
  );
}

async function handle(stage: Stage, id: string) {
  await stage.step(
    "Pick it up",
    async () => {
      await stage.action("pickUpTicket", { id });
      return stage.action<Ticket>("getTicket", { id });
    },
    ({ assignee }) => `assigned to ${assignee}`,
  );
  await stage.step(
    "Reply to the requester",
    () =>
      stage.action<{ message?: string }>("replyToTicket", {
        id,
        Title: "Your laptop",
        SendTo: "dana.reyes@example.com",
        Message: "Please bring it to the service desk.",
      }),
    ({ message = "sent" }) => message,
  );
}

async function close(stage: Stage, id: string, technician: Entry) {
  await stage.step(
    "Close it",
    async () => {
      await stage.action("closeTicket", { id, CloseBy: technician.key, Comments: "Battery replaced" });
      return stage.action<Ticket>("getTicket", { id });
    },
    ({ status }) => `now ${status}`,
  );
  await stage.step(
    "Delete it",
    () => stage.action("deleteTicket", { id }),
    () => `ticket ${id} is marked as deleted`,
  );
}
