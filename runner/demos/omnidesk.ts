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

interface Customer {
  id: number;
  external_primary_id?: string | null;
  firstname?: string | null;
}

/** A customer writes, an agent answers, and the ticket is solved. */
export const demo: Demo = {
  title: "a customer writes, an agent answers",
  async run(context) {
    await listQueue(context);
    const place = await pickBrandAndChannel(context);
    if (!context.writes) {
      context.note("The steps that create, change and delete are skipped: they need --write.");
      return;
    }
    const ticketID = await receiveMessage(context, place.brandID);
    if (context.isSandbox) await linkCustomer(context, { ticketID, brandID: place.brandID });
    else context.note("No customer is created: this component cannot delete it again.");
    await answer(context, { ticketID, channelID: place.channelID });
    await deleteTicket(context, ticketID);
    const called = await createTicket(context, place);
    await solveTicket(context, called);
    await deleteTicket(context, called);
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

async function receiveMessage(context: DemoContext, brandID: string): Promise<string> {
  const { id } = await context.step(
    "Create a ticket from a customer's message",
    () =>
      context.action<{ id?: number }>("createChatbotMessage", {
        brandID,
        subject: "Printer prints blank pages",
        message: "The printer on the second floor prints blank pages.",
        from: CUSTOMER.address,
      }),
    (created) => `ticket ${created.id}`,
  );
  if (id === undefined) throw new Error("The response does not contain the ID of the new ticket.");
  return String(id);
}

/** The customer of the demo, and its ID in another system. */
const CUSTOMER = { address: "dana.reyes@example.com", externalID: "DEMO-1" };

async function linkCustomer(
  context: DemoContext,
  { ticketID, brandID }: { ticketID: string; brandID: string },
) {
  await context.step(
    "Create the customer, and link the ticket",
    () =>
      context.action("createCustomer", {
        primary_id: CUSTOMER.externalID,
        brand_id: brandID,
        channel_id: "email",
        customer_link_channel: CUSTOMER.address,
        firstname: "Dana",
        lastname: "Reyes",
        ticket_id: ticketID,
        noSync: "true",
      }),
    () => `${CUSTOMER.externalID}, of ticket ${ticketID}`,
  );
  await context.step(
    "Find the customer by its ID in the other system",
    () =>
      context.action<Customer>("searchCustomerByExternalId", {
        externalPrimaryID: CUSTOMER.externalID,
        brandID,
      }),
    ({ id, firstname }) => `${firstname ?? "customer"}, customer ${id}`,
  );
}

async function answer(
  context: DemoContext,
  { ticketID, channelID }: { ticketID: string; channelID: string },
) {
  await context.step(
    "Answer the customer, and solve the ticket",
    () =>
      context.action<{ message?: string }>("createMessage", {
        ticketID,
        type: channelID,
        message: "We have cleaned the print head. Please try again.",
        toAddress: CUSTOMER.address,
        submitStatus: "solved",
      }),
    ({ message = "sent" }) => message,
  );
  await context.step(
    "Get the ticket with its messages",
    () => context.action<Ticket>("getTicket", { ticketID, getTicketHistory: "true" }),
    ({ status, timeline = [] }) => `${status}, ${pluralize(timeline.length, "event")}`,
  );
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
