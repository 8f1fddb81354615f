import { createPlatform, type Platform } from "../../runner/platform";
import { type Redirect, redirect } from "../../runner/redirect";
import {
  type OmnideskOptions,
  type OmnideskSandbox,
  startOmnidesk,
  virtualClock,
} from "../../sandbox/omnidesk";
import type { RecordOf } from "../../src/kit/action/record";
import * as records from "../../src/omnidesk/records";
import { loadBundle } from "../support/bundles";

const component = loadBundle("omnidesk");
let box: OmnideskSandbox;
let redirection: Redirect;
let platform: Platform;
let log: string[];

async function open(options: OmnideskOptions = {}, fields: object = {}) {
  box = await startOmnidesk({ tickets: 250, clock: virtualClock("2026-03-10T09:00:00Z"), ...options });
  redirection = redirect(box.hosts, box.url);
  log = [];
  platform = createPlatform(component, {
    connection: { fields: { ...box.fields, ...fields } },
    log: (level, message) => log.push(`${level} ${message}`),
  });
}

afterEach(async () => {
  redirection.restore();
  await box.close();
});

const run = async <Data = Record<string, unknown>>(key: string, values: Record<string, unknown> = {}) =>
  (await platform.action(key, values)).data as Data;

type Ticket = records.Ticket;
interface List {
  itemTotal: number;
  items: Ticket[];
}

/** The records, parsed by their schema. */
const parsed = (record: RecordOf, items: unknown[]) => items.map((item) => record.schema().parse(item));

const created = {
  brandID: "3",
  channelID: "7",
  direction: "inbound",
  from: "dana.reyes@example.com",
  fromName: "Dana Reyes",
  to: "support@example.com",
  title: "Printer prints blank pages",
};

it("creates, changes, and deletes a ticket", async () => {
  await open();
  const { id: ticketID } = records.newTicket.schema().parse(await run("createTicket", created));
  const ticket = () => run<Ticket>("getTicket", { ticketID, getTicketHistory: "true" });
  expect(records.ticket.schema().parse(await ticket())).toMatchObject({
    id: ticketID,
    title: created.title,
    status: "new",
    brand_name: "Acme Support",
    created_at: "2026-03-10 09:00:00",
    timeline: [{ description: "Ticket created" }],
  });

  await run("setTicketStatus", { ticketIDs: [ticketID], status: "pending" });
  await run("setTicketPriority", { ticketIDs: [ticketID], priority: "urgent" });
  await run("updateTicket", { ticketID, externalPrimaryID: "C-17", title: "Printer is broken" });
  expect(await ticket()).toMatchObject({
    status: "pending",
    priority: "urgent",
    customer_id: 2117,
    title: "Printer is broken",
  });
  await run("unlinkCustomerFromTicket", { ticketID });
  expect(await ticket()).toMatchObject({ customer_id: null });

  const result = await run("deleteTicket", { ticketID });
  expect(result).toEqual({ type: "result", message: "Ticket deleted." });
  await expect(ticket()).rejects.toThrow(
    `Omnidesk 400 on GET ticket/${ticketID}: This ticket does not exist`,
  );
});

it("performs several actions on several tickets, and deletes them", async () => {
  await open();
  const ticketIDs = ["1001", "1002", "1003"];
  const result = await run("batchTickets", {
    ticketIDs,
    actions: [
      { actionType: "setStatus", value: "holding" },
      { actionType: "assignUser", value: "13" },
    ],
  });
  expect(records.result.schema().parse(result).type).toBe("result");
  for (const ticketID of ticketIDs)
    expect(await run("getTicket", { ticketID })).toMatchObject({ status: "holding", assigned_user_id: 13 });
  await run("deleteTickets", { ticketIDs });
  expect(box.store.tickets.size).toBe(247);
});

it("answers a ticket, and shows the answer in its history", async () => {
  await open();
  const { id: ticketID } = records.newTicket.schema().parse(
    await run("createChatbotMessage", {
      brandID: "3",
      subject: "Printer prints blank pages",
      message: "It is on the second floor.",
      from: "dana.reyes@example.com",
    }),
  );
  const note = { ticketID, type: "calllog", message: "Called back, no answer." };
  expect(records.result.schema().parse(await run("createMessage", note)).message).toContain("has been sent");
  await run("createMessage", {
    ticketID,
    type: "7",
    message: "It has been repaired.",
    toAddress: "dana.reyes@example.com",
    ccInput: "lead@example.com",
    bccInput: "archive@example.com",
    forwardedFileIDs: ["731"],
    sendAt: "2026-03-11 08:00:00",
    userID: "12",
    submitStatus: "solved",
  });
  const ticket = await run<Ticket>("getTicket", { ticketID, getTicketHistory: "true" });
  expect(ticket).toMatchObject({
    status: "solved",
    last_update_agent: "2026-03-10 09:00:00",
    timeline: [
      { description: "Ticket created" },
      { content: "It is on the second floor.", from: "dana.reyes@example.com" },
      { content: "Called back, no answer.", channel: "calllog" },
      { content: "It has been repaired.", cc: "lead@example.com", user_id: 12, files: [731] },
    ],
  });
  const mail = ticket.timeline?.at(-1) as { id: number };
  const { data } = await platform.action("downloadEmail", { id: mail.id });
  expect(String(data)).toContain("To: dana.reyes@example.com");
  await expect(run("createMessage", { ...note, type: "99" })).rejects.toThrow("This channel does not exist");
});

it("creates a customer, finds it, changes it, and reads its timeline", async () => {
  await open();
  const { id: ticketID } = records.newTicket.schema().parse(await run("createTicket", created));
  await run("createCustomer", {
    primary_id: "ERP-1",
    brand_id: "3",
    channel_id: "email",
    customer_link_channel: created.from,
    firstname: "Dana",
    ticket_id: ticketID,
    noSync: "true",
    customFields: { tier: "Gold" },
  });
  const found = await run("searchCustomerByExternalId", { externalPrimaryID: "ERP-1", brandID: "3" });
  const { id } = records.customer.schema().parse(found);
  expect(await run("getTicket", { ticketID })).toMatchObject({ customer_id: id });

  await run("updateCustomer", { externalPrimaryID: "ERP-1", lastname: "Reyes" });
  expect(await run("getCustomer", { id })).toMatchObject({
    external_primary_id: "ERP-1",
    firstname: "Dana",
    lastname: "Reyes",
    tier: "Gold",
  });
  const timeline = await run<unknown[]>("getCustomerTimeline", { brand_id: "3", external_id: "ERP-1" });
  expect(records.customerTimeline.schema().parse(timeline)).toMatchObject([{ ticket_id: ticketID }]);
  await expect(run("searchCustomerByExternalId", { externalPrimaryID: "ERP-2" })).rejects.toThrow(
    "This customer does not exist",
  );
});

it("links the other tickets of an address to a new customer, unless they are to stay as they are", async () => {
  await open();
  const first = records.newTicket.schema().parse(await run("createTicket", created)).id;
  const customer = { primary_id: "ERP-1", channel_id: "email", customer_link_channel: created.from };
  await run("createCustomer", { ...customer, noSync: "true" });
  expect(await run("getTicket", { ticketID: first })).toMatchObject({ customer_id: null });
  await run("createCustomer", { ...customer, noSync: "false" });
  const { id } = box.store.customerOf("ERP-1")!;
  expect(await run("getTicket", { ticketID: first })).toMatchObject({ customer_id: id });
});

it("adds the messages of a chat session to one ticket", async () => {
  await open();
  const send = (message: string, chatSessionID = "chat-1") =>
    run<{ ticketID: number }>("sendChatMessage", {
      chatSessionID,
      message,
      url: "https://shop.example.com",
      chatAccountToken: "chattoken0001",
      chatServer: "https://chat.example.com",
    });
  const { ticketID } = records.sentChatMessage.schema().parse(await send("Hello")) as { ticketID: number };
  expect(await send("Anyone there?")).toMatchObject({ ticketID });
  expect((await send("Hi", "chat-2")).ticketID).not.toBe(ticketID);
  expect(box.store.messages.all().filter(({ ticket_id }) => ticket_id === ticketID)).toHaveLength(2);
});

it.each([
  ["listCustomers", records.customer, 250, 3],
  ["listUsers", records.user, 3, 1],
  ["listViews", records.view, 3, 1],
  ["listForms", records.form, 2, 1],
  ["listFormFields", records.formField, 2, 1],
])("%s reads all pages", async (key, record, count, requests) => {
  await open();
  const { items } = await run<List>(key, { fetchAll: "true" });
  expect(parsed(record, items)).toHaveLength(count);
  expect(box.requests.count({ method: "GET" })).toBe(requests);
});

it("lists customers and users that match a text", async () => {
  await open();
  const { lastname } = box.store.customers.get(2117)!;
  const customers = await run<List>("listCustomers", { query: lastname.replace(/[^a-z]/gi, " ") });
  expect(customers.items.map(({ id }) => id)).toContain(2117);
  const users = await run<List>("listUsers", { query: "sam.lee@example.com" });
  expect(users.items).toEqual([]);
  expect((await run<List>("listUsers", { activeOnly: "true" })).items).toHaveLength(2);
});

it("creates users and channels, and reads views and forms", async () => {
  await open();
  await run("createUser", {
    firstname: "Zoë",
    lastname: "de Wit",
    name: "zoe",
    email: "zoe@example.com",
    telephone_number: "+31612345678",
    groups: ["4"],
  });
  const found = await run<List>("listUsers", { query: "zoe@example.com" });
  expect(found.items).toMatchObject([{ username: "zoe" }]);
  await run("createChannel", { name: "Workshop", custom_channel_secret: "fake-channel-secret" });
  const { items } = await run<List>("listChannels");
  expect(parsed(records.channel, items)).toHaveLength(4);
  expect(JSON.stringify(items)).not.toContain("fake-channel-secret");
  expect(records.view.schema().parse(await run("getView", { id: "12" }))).toEqual({
    id: 12,
    name: "Urgent and open",
  });
  expect(records.form.schema().parse(await run("getForm", { id: "9", ticketID: "1001" }))).toMatchObject({
    id: 9,
    title: "Repair request",
  });
});

it("solves unfinished tickets", async () => {
  await open();
  await run("solveUnfinishedTickets");
  const { itemTotal } = await run<List>("listTickets", { searchArchived: "yes", status: "new" });
  expect(itemTotal).toBe(0);
});

it("lists by every filter", async () => {
  await open();
  const all = await run<List>("listTickets", { searchArchived: "yes", itemLimit: "9999" });
  expect(all.items).toHaveLength(250);
  expect(parsed(records.ticket, all.items)).toEqual(all.items);
  const first = await run<List>("listTickets");
  expect(first.items).toHaveLength(15);
  expect(first.itemTotal).toBeLessThan(250);
  const page = await run<List>("listTickets", { itemStart: "15", itemLimit: "5" });
  expect(page.items.map(({ id }) => id)).not.toContain(first.items[0]?.id);
  const printers = await run<List>("listTickets", { status: "open", query: "printer", fetchAll: "true" });
  expect(printers.items.length).toBeGreaterThan(0);
  expect(printers.items.every(({ status, title }) => status === "open" && /printer/i.test(title))).toBe(true);
  const view = await run<List>("listTickets", { applyView: "11", fetchAll: "true" });
  expect(view.items.every(({ assigned_user_id }) => assigned_user_id === null)).toBe(true);
});

it("reads all pages of a list", async () => {
  await open({ tickets: 2345 });
  const { items } = await run<List>("listTickets", { fetchAll: "true", searchArchived: "yes" });
  expect(new Set(items.map(({ id }) => id)).size).toBe(2345);
  expect(box.requests.count({ method: "GET" })).toBe(3);
});

it.each([
  ["selectTicket", { query: "refund", status: "open" }, /^#\d+ · open · Refund not received$/],
  ["selectView", {}, /^(Acme Rentals|Unassigned tickets|Urgent and open) \(ID: \d+\)$/],
  ["selectUser", {}, /^(Alex Kim|Robin Vos) \(ID: 1\d\)$/],
  ["selectBrand", {}, /^Acme (Rentals|Support) \(ID: [34]\)$/],
  ["selectChannel", {}, /^(Contact form|Support mailbox|Live chat) \(ID: [789]\)$/],
  ["selectCustomer", {}, /^\p{L}.* \(ID: 2\d{3}\)$/u],
  ["selectForm", {}, /^(Repair request|Return) \(ID: \d+\)$/],
])("%s lists entries", async (key, values, label) => {
  await open();
  const { result } = (await platform.dataSource(key, values)) as { result: { key: string; label: string }[] };
  expect(result.length).toBeGreaterThan(0);
  for (const entry of result)
    expect(entry).toEqual({ key: expect.stringMatching(/^\d+$/), label: expect.stringMatching(label) });
});

it.each(["query", "header"])("sends the key as %s without logging it", async (sendKeyAs) => {
  await open({}, { sendKeyAs });
  await run("listTickets");
  expect(log.join()).toContain("GET ticket: 200");
  expect(log.join()).not.toContain(box.fields.apiKey);
});

it("a wrong key marks the connection, and a 403 names the missing permission", async () => {
  await open({ permissions: ["TICKET_READ"] }, {});
  await expect(run("deleteTicket", { ticketID: "1001" })).rejects.toThrow(
    "The API key lacks the permission TICKET_DELETE",
  );
  platform = createPlatform(component, {
    connection: { fields: { ...box.fields, apiKey: "wrong-key-000000" } },
  });
  await expect(run("listTickets")).rejects.toThrow("Omnidesk 401 on GET ticket: The API key is not valid");
});

it("slows down at a rate limit instead of failing", async () => {
  await open({ rateLimit: 3 });
  await Promise.all([1, 2, 3, 4, 5].map((at) => run("getTicket", { ticketID: String(1000 + at) })));
  expect(box.requests.count({ status: 200 })).toBe(5);
  expect(box.requests.count({ status: 429 })).toBeGreaterThan(0);
});

it("reads other resources with Raw Request", async () => {
  await open();
  const views = await run<List>("rawRequest", { url: "/view", method: "GET", responseType: "json" });
  expect(parsed(records.view, views.items)).toEqual(views.items);
  const users = await run<List>("rawRequest", { url: "/user", method: "GET", responseType: "json" });
  expect(parsed(records.user, users.items)).toEqual(users.items);
  expect(users.items.length).toBe(3);
});
