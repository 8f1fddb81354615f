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
  ["selectChannel", {}, /^(Contact form|Support mailbox|Telephone) \(ID: [789]\)$/],
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
