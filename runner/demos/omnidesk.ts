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

/** A customer calls: the call becomes a ticket, which is worked on and solved. */
export const demo: Demo = {
  title: "a call at the service desk",
  async run(context) {
    await readTheQueue(context);
    const place = await pickBrandAndChannel(context);
    if (!context.writes) {
      context.note("Only reading: the steps that create, change and delete need --write.");
      return;
    }
    const ticketID = await takeTheCall(context, place);
    await workOnIt(context, ticketID);
    await cleanUp(context, ticketID);
  },
};

async function readTheQueue(context: DemoContext) {
  await context.step(
    "List the newest tickets",
    () => context.action<List>("listTickets", { status: "new", itemLimit: "15" }),
    ({ items, itemTotal }) => `${pluralize(items.length, "ticket")} of ${itemTotal} that are new`,
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
    (entries) => `${entries[0]?.label ?? "none"}, out of ${pluralize(entries.length, "brand")}`,
  );
  const [channel] = await context.step(
    "Pick a channel",
    () => context.picklist("selectChannel"),
    (entries) => `${entries[0]?.label ?? "none"}, out of ${pluralize(entries.length, "channel")}`,
  );
  if (!brand || !channel) throw new Error("No ticket tells of a brand and a channel yet.");
  return { brandID: brand.key, channelID: channel.key };
}

async function takeTheCall(
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

async function workOnIt(context: DemoContext, ticketID: string) {
  await context.step(
    "Make it urgent and put it on hold (Batch)",
    () =>
      context.action("batchTickets", {
        ticketIDs: [ticketID],
        actions: [
          { actionType: "setPriority", value: "urgent" },
          { actionType: "setStatus", value: "holding" },
        ],
      }),
    () => "toner is on its way",
  );
  await context.step(
    "Solve it",
    () => context.action("setTicketStatus", { ticketIDs: [ticketID], status: "solved" }),
    () => "toner replaced",
  );
  await context.step(
    "Read it with its history",
    () => context.action<Ticket>("getTicket", { ticketID, getTicketHistory: "true" }),
    ({ status, priority, timeline = [] }) => `${status}, ${priority}, ${pluralize(timeline.length, "event")}`,
  );
}

async function cleanUp(context: DemoContext, ticketID: string) {
  await context.step(
    "Delete it",
    () => context.action("deleteTicket", { ticketID }),
    () => `ticket ${ticketID} is gone`,
  );
}
