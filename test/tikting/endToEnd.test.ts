import { createPlatform, type Platform } from "../../runner/platform";
import { type Redirect, redirect } from "../../runner/redirect";
import { openSession } from "../../runner/session";
import { findVendor } from "../../runner/vendors";
import { startTikting, type TiktingOptions, type TiktingSandbox, virtualClock } from "../../sandbox/tikting";
import type { RecordOf } from "../../src/kit/action/record";
import * as records from "../../src/tikting/records";
import { loadBundle } from "../support/bundles";

const component = loadBundle("tikting");
let box: TiktingSandbox;
let redirection: Redirect;
let platform: Platform;
let log: string[];

async function open(options: TiktingOptions = {}) {
  box = await startTikting({ clock: virtualClock("2026-01-15T15:00:00Z"), ...options });
  redirection = redirect(box.hosts, box.url);
  log = [];
  platform = createPlatform(component, {
    connection: { fields: box.fields },
    log: (level, message) => log.push(`${level} ${message}`),
  });
}

afterEach(async () => {
  redirection.restore();
  await box.close();
});

const run = async <Data = Record<string, unknown>>(key: string, values: Record<string, unknown> = {}) =>
  (await platform.action(key, values)).data as Data;

interface Entry {
  key: string;
  label: string;
}

const entries = async (key: string, values = {}) =>
  (await platform.dataSource(key, values)).result as Entry[];

const keyOf = async (dataSource: string, label: string) => {
  const entry = (await entries(dataSource)).find(({ label: entryLabel }) => entryLabel.startsWith(label));
  return entry?.key ?? `no ${label}`;
};

/** The records, parsed by their schema. */
const parsed = (record: RecordOf, items: unknown[]) => items.map((item) => record.schema().parse(item));

const file = (fileName: string, text = "bytes") => ({
  file: { data: Buffer.from(text), contentType: "text/plain" },
  fileName,
});

const register = async (more: object = {}) => {
  const ticket = await run("registerTicket", {
    Title: "Laptop does not start",
    Description: "Black screen since this morning",
    CreatorId: await keyOf("selectRequester", "Dana Reyes"),
    SiteId: await keyOf("selectSite", "Head Office"),
    DepartmentId: await keyOf("selectDepartment", "Finance"),
    TicketStatusId: await keyOf("selectStatus", "Open"),
    TicketType: "Ticket",
    ...more,
  });
  return (records.ticket.schema().parse(ticket) as { id: number }).id;
};

it("registers, updates, closes, and deletes a ticket with files", async () => {
  await open();
  const id = await register({
    TicketPriorityId: await keyOf("selectPriority", "High"),
    TicketCategoryId: await keyOf("selectCategory", "Hardware"),
    DueDate: "2026-02-01",
    SelectedTags: ["8", "9"],
    Uploads: [file("photo.png"), file("virus.exe")],
  });
  const ticket = () => run("getTicket", { id });
  expect(records.ticket.schema().parse(await ticket())).toMatchObject({
    title: "Laptop does not start",
    creator: "Dana Reyes",
    status: "Open",
    priority: "High",
    dueDate: "2026-01-15T23:00:00Z",
    attachments: [{ fileName: "photo.png", contentType: "text/plain", size: 5 }],
  });
  expect(box.store.tickets.get(id)?.tags).toEqual([8, 9]);

  const CreatorId = await keyOf("selectRequester", "Sam Lee");
  expect(await run("updateTicket", { id, CreatorId, TicketPriorityId: "1" })).toEqual({});
  expect(await ticket()).toMatchObject({
    creator: "Sam Lee",
    priority: "Critical",
    dueDate: "2026-01-15T19:00:00Z",
    status: "Open",
  });

  const email = { id, Title: "Your laptop", SendTo: "sam.lee@example.com", Message: "Bring it by" };
  expect(await run("replyToTicket", email)).toEqual({ message: "Reply sent successfully" });
  expect(await run("forwardTicket", { ...email, HasDraft: "true" })).toEqual({
    message: "Forwarded successfully",
  });
  const CloseBy = await keyOf("selectTechnician", "Alex Kim");
  expect(await run("closeTicket", { id, CloseBy, Comments: "Battery replaced" })).toEqual({
    alreadyClosed: false,
  });
  expect(await run("closeTicket", { id, CloseBy })).toEqual({
    alreadyClosed: true,
    message: "Ticket is already closed",
  });
  const reply = {
    id,
    Username: "sam.lee",
    Title: "Again",
    Message: "Still black",
    Uploads: [file("log.txt")],
  };
  expect(await run("requesterReply", reply)).toEqual({ message: "Reply posted successfully" });
  expect(await ticket()).toMatchObject({
    status: "Open",
    attachments: [{ fileName: "photo.png" }, { fileName: "log.txt" }],
    conversations: [{ kind: "reply" }, { kind: "forward" }, { kind: "closure" }, { kind: "requesterReply" }],
  });

  expect(await run("deleteTicket", { id })).toMatchObject({ id, isDeleted: true });
  await expect(ticket()).rejects.toThrow(`Tikting 404 on GET TicketsApi/${id}: Ticket does not exist`);
});

it("runs the inferred operations: pick up, mark as read, attach, and resolve", async () => {
  await open();
  const id = await register();
  await run("pickUpTicket", { id });
  await run("markTicketAsRead", { id });
  await run("addTicketAttachments", { id, Uploads: [file("a.pdf"), file("b.csv")] });
  const ResolvedBy = await keyOf("selectTechnician", "Alex Kim");
  await run("resolveTicket", { id, ResolvedBy, Resolution: "Battery replaced", Uploads: [file("c.txt")] });
  expect(await run("getTicket", { id })).toMatchObject({
    assignee: "Alex Kim",
    status: "Resolved",
    resolution: "Battery replaced",
    attachments: [{ fileName: "a.pdf" }, { fileName: "b.csv" }, { fileName: "c.txt" }],
  });
  expect(box.store.tickets.get(id)?.readBy).toHaveLength(1);
});

it("creates a ticket for an integration, and lists it by its requester", async () => {
  await open();
  const ticket = { Title: "No network", Description: "Floor 3", Requester: "kit.moreno", GroupId: "4" };
  const created = await run<{ id: number }>("createIntegrationTicket", {
    ...ticket,
    Uploads: [file("map.png")],
  });
  expect(created).toMatchObject({ creator: "Kit Moreno", group: "Network", source: "Api" });
  const [newest, ...others] = await run<{ id: number; creator: string }[]>("listTicketsByUsername", {
    username: "kit.moreno",
  });
  expect(newest?.id).toBe(created.id);
  expect(others).toHaveLength(24);
  const all = await run<{ creator: string }[]>("listTicketsByUsername", {
    username: "kit.moreno",
    fetchAll: "true",
  });
  expect(all.length).toBeGreaterThan(25);
  expect(all.every(({ creator }) => creator === "Kit Moreno")).toBe(true);
  expect(parsed(records.ticket, all)).toEqual(all);
});

it("lists by every filter, one page and all pages", async () => {
  await open({ tickets: 330 });
  const page = await run<{ id: number }[]>("listTickets", { length: "25", page: "2" });
  expect(parsed(records.listedTicket, page)).toEqual(page);
  expect(page.map(({ id }) => id)).toEqual(Array.from({ length: 25 }, (_, at) => 1330 - 25 - at));
  const all = await run<{ id: number }[]>("listTickets", { fetchAll: "true" });
  expect(new Set(all.map(({ id }) => id)).size).toBe(330);
  const found = await run<{ subject: string; status: string }[]>("listTickets", {
    listType: "CompletedTickets",
    search: "laptop",
    filterBy: ["Subject"],
    fetchAll: "true",
  });
  expect(found.length).toBeGreaterThan(0);
  expect(
    found.every(({ subject, status }) => /laptop/i.test(subject) && /Resolved|Closed/.test(status)),
  ).toBe(true);
});

it("accepts every list type of the dropdown", async () => {
  await open();
  const listType = component.actions.listTickets?.inputs.find(({ key }) => key === "listType");
  const values = listType?.model?.map(({ value }) => value).filter(Boolean) ?? [];
  expect(values).toHaveLength(20);
  for (const value of values) expect(Array.isArray(await run("listTickets", { listType: value }))).toBe(true);
});

it("reads the metadata for all tickets and for one", async () => {
  await open();
  const id = await register({ TicketCategoryId: "6", TicketSubCategoryId: "14", GroupId: "4" });
  const app = await run("getAppMetadata");
  expect(records.appMetadata.schema().parse(app)).toEqual(app);
  expect(Object.keys(app)).toEqual(Object.keys(records.appMetadata.example));
  const all = await run("getTicketMetadata");
  expect(records.ticketMetadata.schema().parse(all)).toEqual(all);
  const own = await run("getTicketMetadata", { id });
  expect(own).toMatchObject({ sub_categories: [{ name: "Laptop" }, { name: "Printer" }] });
  expect(own).not.toHaveProperty("requesters");
  expect(await entries("selectItem", { id })).toEqual([
    { key: "21", label: "Laptop 14 inch" },
    { key: "22", label: "Laptop 16 inch" },
  ]);
  expect(await entries("selectTechnician", { id })).toHaveLength(2);
});

it("every picklist lists entries", async () => {
  await open();
  for (const key of Object.keys(component.dataSources)) {
    const found = await entries(key);
    expect([key, found.length > 0]).toEqual([key, true]);
    expect(found.every((entry) => entry.key && entry.label)).toBe(true);
  }
});

it("reports rejected fields, missing permissions, and expired tokens", async () => {
  await open({ permissions: ["Tickets.Update"] });
  await expect(run("updateTicket", { id: "1001", CreatorId: "nobody" })).rejects.toThrow(
    "Tikting 400 on POST TicketsApi/update/1001: CreatorId: It does not exist (trace",
  );
  await expect(run("deleteTicket", { id: "1001" })).rejects.toThrow(
    "The permission Tickets.Delete is missing",
  );
  await expect(register()).rejects.toThrow(
    "Tikting 400 on POST TicketsApi/register: The permission Tickets.Create",
  );
  box.expireToken();
  await expect(run("getTicket", { id: "1001" })).rejects.toThrow(
    "Tikting 401 on GET TicketsApi/1001: Unauthorized. The JWT expired on 2026-01-22",
  );
  expect(log.join()).not.toContain(box.fields.jwt);
});

it("signs in with a user name and a password, and again when the token expires", async () => {
  await open();
  platform = createPlatform(component, {
    connection: { key: "tiktingLoginConnection", fields: box.loginFields },
    log: (level, message) => log.push(`${level} ${message}`),
  });
  const logins = () => box.requests.entries.filter(({ path }) => path === "/api/Users/authenticate").length;
  await Promise.all([1001, 1002, 1003].map((id) => run("getTicket", { id })));
  expect(logins()).toBe(1);
  box.expireToken();
  await Promise.all([1001, 1002, 1003].map((id) => run("getTicket", { id })));
  expect(logins()).toBe(2);
  expect(log.join()).not.toContain(box.loginFields.password);

  platform = createPlatform(component, {
    connection: { key: "tiktingLoginConnection", fields: { ...box.loginFields, password: "wrong 0000" } },
  });
  await expect(run("getTicket", { id: "1001" })).rejects.toThrow("Tikting 401 on the login: ");
  expect(logins()).toBe(3);
});

it("the runner signs in to a real account", async () => {
  await open();
  const { baseUrl, username, password } = box.loginFields;
  const session = await openSession(findVendor("tikting"), {
    environment: { TIKTING_BASE_URL: baseUrl, TIKTING_USERNAME: username, TIKTING_PASSWORD: password },
  });
  expect(session.sandbox).toBeUndefined();
  const { data } = await session.platform.action("getTicket", { id: "1001" });
  expect(data).toMatchObject({ id: 1001 });
  await session.close();
});

it("slows down at a rate limit instead of failing", async () => {
  await open({ rateLimit: 3 });
  await Promise.all([1, 2, 3, 4, 5].map((at) => run("getTicket", { id: String(1000 + at) })));
  expect(box.requests.count({ status: 200 })).toBe(5);
  expect(box.requests.count({ status: 429 })).toBeGreaterThan(0);
});
