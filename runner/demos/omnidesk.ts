import { count } from "../format";
import type { Stage, Story } from "../demo";

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
export const story: Story = {
  title: "a call at the service desk",
  async tell(stage) {
    await readTheQueue(stage);
    const place = await pickBrandAndChannel(stage);
    if (!stage.writes) {
      stage.say("Only reading: the steps that create, change and delete need --write.");
      return;
    }
    const ticketID = await takeTheCall(stage, place);
    await workOnIt(stage, ticketID);
    await cleanUp(stage, ticketID);
  },
};

async function readTheQueue(stage: Stage) {
  await stage.step(
    "List the newest tickets",
    () => stage.action<List>("listTickets", { status: "new", itemLimit: "15" }),
    ({ items, itemTotal }) => `${count(items.length, "ticket")} of ${itemTotal} that are new`,
  );
  await stage.step(
    "List all open tickets (Fetch All)",
    () => stage.action<List>("listTickets", { status: "open", fetchAll: "true" }),
    ({ items }) => count(items.length, "open ticket"),
  );
}

async function pickBrandAndChannel(stage: Stage) {
  const [brand] = await stage.step(
    "Pick a brand",
    () => stage.picklist("selectBrand"),
    (entries) => `${entries[0]?.label ?? "none"}, out of ${count(entries.length, "brand")}`,
  );
  const [channel] = await stage.step(
    "Pick a channel",
    () => stage.picklist("selectChannel"),
    (entries) => `${entries[0]?.label ?? "none"}, out of ${count(entries.length, "channel")}`,
  );
  if (!brand || !channel) throw new Error("No ticket tells of a brand and a channel yet.");
  return { brandID: brand.key, channelID: channel.key };
}

async function takeTheCall(stage: Stage, place: { brandID: string; channelID: string }): Promise<string> {
  const { id } = await stage.step(
    "Create a ticket",
    () =>
      stage.action<{ id: number }>("createTicket", {
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

async function workOnIt(stage: Stage, ticketID: string) {
  await stage.step(
    "Make it urgent and put it on hold (Batch)",
    () =>
      stage.action("batchTickets", {
        ticketIDs: [ticketID],
        actions: [
          { actionType: "setPriority", value: "urgent" },
          { actionType: "setStatus", value: "holding" },
        ],
      }),
    () => "toner is on its way",
  );
  await stage.step(
    "Solve it",
    () => stage.action("setTicketStatus", { ticketIDs: [ticketID], status: "solved" }),
    () => "toner replaced",
  );
  await stage.step(
    "Read it with its history",
    () => stage.action<Ticket>("getTicket", { ticketID, getTicketHistory: "true" }),
    ({ status, priority, timeline = [] }) => `${status}, ${priority}, ${count(timeline.length, "event")}`,
  );
}

async function cleanUp(stage: Stage, ticketID: string) {
  await stage.step(
    "Delete it",
    () => stage.action("deleteTicket", { ticketID }),
    () => `ticket ${ticketID} is gone`,
  );
}
