import type { Demo, DemoContext } from "../demo";
import { pluralize } from "../format";

interface Ticket {
  id: number;
  title: string;
  status: string;
  priority: string;
  timeline?: unknown[];
}

interface List {
  itemTotal: number;
  items: Ticket[];
}

/** A customer calls; a ticket is created, worked on and solved. */
export const demo: Demo = {
  title: "a ticket at the service desk",
  async run(context) {
    await listQueue(context);
    const place = await pickBrandAndChannel(context);
    if (!context.writes) {
      context.note("The steps that create, change and delete are skipped: they need --write.");
      return;
    }
    const ticketID = await createTicket(context, place);
    await solveTicket(context, ticketID);
    await deleteTicket(context, ticketID);
  },
};

async function listQueue(context: DemoContext) {
  await context.step(
    "List the newest tickets",
    () => context.action<List>("listTickets", { status: "new", itemLimit: "15" }),
    ({ items, itemTotal }) => `${pluralize(items.length, "ticket")} of ${itemTotal} new ones`,
  );
  await context.step(
    "List all open tickets (Fetch All)",
    () => context.action<List>("listTickets", { status: "open", fetchAll: "true" }),
    ({ items }) => pluralize(items.length, "open ticket"),
  );
}

async function pickBrandAndChannel(context: DemoContext) {
  const [brand] = await context.step(
    "Pick a brand",
    () => context.picklist("selectBrand"),
    (entries) => `${entries[0]?.label ?? "none"}, one of ${pluralize(entries.length, "brand")}`,
  );
  const [channel] = await context.step(
    "Pick a channel",
    () => context.picklist("selectChannel"),
    (entries) => `${entries[0]?.label ?? "none"}, one of ${pluralize(entries.length, "channel")}`,
  );
  if (!brand || !channel) throw new Error("No ticket has a brand and a channel yet.");
  return { brandID: brand.key, channelID: channel.key };
}

async function createTicket(
  context: DemoContext,
  place: { brandID: string; channelID: string },
): Promise<string> {
  const { id } = await context.step(
    "Create a ticket",
    () =>
      context.action<{ id: number }>("createTicket", {
        ...place,
        direction: "inbound",
        from: "dana.reyes@example.com",
        fromName: "Dana Reyes",
        to: "support@example.com",
        title: "Printer prints blank pages",
      }),
    (created) => `ticket ${created.id}`,
  );
  return String(id);
}

async function solveTicket(context: DemoContext, ticketID: string) {
  await context.step(
    "Make the ticket urgent and put it on hold (Batch)",
    () =>
      context.action("batchTickets", {
        ticketIDs: [ticketID],
        actions: [
          { actionType: "setPriority", value: "urgent" },
          { actionType: "setStatus", value: "holding" },
        ],
      }),
    () => "urgent, on hold",
  );
  await context.step(
    "Solve the ticket",
    () => context.action("setTicketStatus", { ticketIDs: [ticketID], status: "solved" }),
    () => "solved",
  );
  await context.step(
    "Get the ticket with its history",
    () => context.action<Ticket>("getTicket", { ticketID, getTicketHistory: "true" }),
    ({ status, priority, timeline = [] }) => `${status}, ${priority}, ${pluralize(timeline.length, "event")}`,
  );
}

async function deleteTicket(context: DemoContext, ticketID: string) {
  await context.step(
    "Delete the ticket",
    () => context.action("deleteTicket", { ticketID }),
    () => `ticket ${ticketID} is deleted`,
  );
}
