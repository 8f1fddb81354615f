import { createPlatform, type Platform } from "../../runner/platform";
import { type Redirect, redirect } from "../../runner/redirect";
import { type HaloPsaSandbox, startHaloPsa } from "../../sandbox/halopsa";
import { loadBundle } from "../support/bundles";

const component = loadBundle("halopsa");

interface Listed<Item> {
  record_count: number;
  has_more: boolean;
  data: Item[];
}

describe("the built HaloPSA component against its sandbox", () => {
  let sandbox: HaloPsaSandbox;
  let redirection: Redirect;
  let platform: Platform;

  beforeAll(async () => {
    sandbox = await startHaloPsa();
    redirection = redirect(sandbox.hosts, sandbox.url);
    platform = createPlatform(component, { connection: { fields: sandbox.fields } });
  });

  afterAll(async () => {
    redirection.restore();
    await sandbox.close();
  });

  const run = async <Data>(key: string, values: Record<string, unknown> = {}) =>
    (await platform.action(key, values)).data as Data;

  test("every list returns records", async () => {
    const lists = Object.keys(platform.component.actions).filter((key) => key.startsWith("list"));
    expect(lists).toHaveLength(38);
    for (const key of lists) {
      const { data, record_count } = await run<Listed<object>>(
        key,
        key === "listActions" ? { ticket_id: "2001" } : {},
      );
      expect([key, data.length > 0]).toEqual([key, true]);
      expect(record_count).toBeGreaterThanOrEqual(data.length);
    }
  });

  test("every picklist returns entries", async () => {
    // The preview of a field needs a record type and a field: see fieldMaps.test.ts.
    const picklists = Object.values(platform.component.dataSources).filter(
      ({ key, dataSourceType }) => dataSourceType === "picklist" && key !== "previewFieldValues",
    );
    for (const { key } of picklists) {
      const { result } = await platform.dataSource(
        key,
        /^select(Action|Attachment)$/.test(key) ? { ticket_id: "2001" } : {},
      );
      expect([key, (result as object[]).length > 0]).toEqual([key, true]);
    }
  });

  test("Fetch All returns all tickets, 717 and those that other tests create, each once", async () => {
    const { length } = sandbox.store.tickets.all();
    expect(length).toBeGreaterThanOrEqual(717);
    const { data } = await run<Listed<{ id: number }>>("listTickets", { fetchAll: "true" });
    expect(new Set(data.map(({ id }) => id)).size).toBe(length);
    expect(data).toHaveLength(length);
  });

  test("a client is created with its site and contact, updated and deleted", async () => {
    const client = await run<{ id: number; main_site_id: number; customfields: object[] }>("createClient", {
      name: "Harbour Bakery",
      pritech: "3",
      firstSite: { newclient_sitename: "Shop", newclient_contactname: "Ada Moss" },
      customfields: [{ id: "214", value: "C-1" }],
    });
    expect(await run("getSite", { id: String(client.main_site_id) })).toMatchObject({
      clientsite_name: "Harbour Bakery/Shop",
    });
    const users = await run<Listed<{ name: string }>>("listUsers", { client_id: client.id });
    expect(users.data.map(({ name }) => name)).toEqual(["Ada Moss"]);
    await run("updateClient", { id: client.id, website: "https://bakery.example.com" });
    expect(await run("getClient", { id: client.id })).toMatchObject({
      name: "Harbour Bakery",
      website: "https://bakery.example.com",
      customfields: [{ id: 214, value: "C-1" }],
    });
    await run("updatePaymentMethod", { id: client.id, stripe_customer_id: "cus_example" });
    await run("assignNewAccountsId", { id: client.id, accountsid: "B-1" });
    expect(await run("getClient", { id: client.id })).toMatchObject({
      stripe_customer_id: "cus_example",
      accountsid: "B-1",
    });
    await run("deleteClient", { id: client.id });
    await expect(run("getClient", { id: client.id })).rejects.toThrow(
      /HaloPSA on GET Client\/\d+: the record was not found/,
    );
  });

  test("several clients are saved in one request and returned, or none (11.4)", async () => {
    const saved = await run<{ id: number; name: string }[]>("createClients", {
      clients: [{ name: "One Ltd" }, { name: "Two Ltd", inactive: "true" }, { name: "Four Ltd" }],
    });
    expect(saved.map(({ name }) => name)).toEqual(["One Ltd", "Two Ltd", "Four Ltd"]);
    const changed = await run<{ id: number; name: string }[]>("createClients", {
      clients: [{ id: saved[0]!.id, notes: "Changed" }],
    });
    expect(changed).toMatchObject([{ id: saved[0]!.id, name: "One Ltd", notes: "Changed" }]);
    await expect(run("createClients", { clients: [{ name: "Three Ltd" }, { id: 999_999 }] })).rejects.toThrow(
      "999999",
    );
    expect((await run<Listed<object>>("listClients", { search: "Three Ltd" })).data).toEqual([]);
  });

  test("a ticket is created, worked on, closed and deleted", async () => {
    const ticket = await run<{ id: number }>("createTicket", { summary: "No network", client_id: "12" });
    const action = { ticket_id: ticket.id, id: 1 };
    await run("addAction", {
      ticket_id: ticket.id,
      outcome: "Private Note",
      note: "Checked",
      hiddenfromuser: "true",
    });
    expect(await run("getAction", action)).toMatchObject({
      note: "Checked",
      hiddenfromuser: true,
      who: "Integration",
    });
    await run("deleteAction", action);
    expect((await run<Listed<object>>("listActions", { ticket_id: ticket.id })).data).toEqual([]);
    await run("updateTicket", { id: ticket.id, status_id: "9" });
    expect(await run("getTicket", { id: ticket.id })).toMatchObject({
      status_name: "Closed",
      summary: "No network",
    });
    await run("deleteTicket", { id: ticket.id });
    await expect(run("getTicket", { id: ticket.id })).rejects.toThrow("was not found");
  });

  test("custom fields are copied from one ticket to another as they come (11.3)", async () => {
    const customfields = [
      { id: 214, name: "CFRegions", label: "Regions", value: [{ id: 1 }, { id: 3 }] },
      { id: 215, name: "CFUrgent", label: "Urgent", value: true },
    ];
    const { id } = await run<{ id: number }>("createTicket", { summary: "First", customfields });
    const first = await run<{ customfields: object[] }>("getTicket", { id });
    expect(first.customfields).toEqual(customfields);
    const second = await run<{ id: number }>("createTicket", {
      summary: "Second",
      customfields: first.customfields,
    });
    expect(await run("getTicket", { id: second.id })).toMatchObject({ customfields });
  });

  test("an untouched list of an update empties nothing (11.1)", async () => {
    const { id } = await run<{ id: number }>("createTicket", {
      summary: "Printer",
      customfields: [{ id: "214", value: "C-1" }],
    });
    await run("updateTicket", { id, summary: "Printer on the second floor", customfields: [] });
    expect(await run("getTicket", { id })).toMatchObject({
      summary: "Printer on the second floor",
      customfields: [{ id: 214, value: "C-1" }],
    });
  });

  test("sites, users, assets and notes are created, updated and deleted", async () => {
    const kinds: [string, object, object][] = [
      ["Site", { name: "Depot", client_id: "12" }, { phonenumber: "+44 117 496 0000" }],
      ["User", { name: "Ben Ode", site_id: "18" }, { surname: "Ode" }],
      ["Asset", { assettype_id: "118", client_id: "12", site_id: "18" }, { key_field: "LAPTOP-9" }],
      ["CrmNote", { client_id: "12", note: "Met" }, { nextcalldate: "2026-05-04T09:00:00Z" }],
    ];
    for (const [kind, fields, changes] of kinds) {
      const { id } = await run<{ id: number }>(`create${kind}`, { ...fields });
      await run(`update${kind}`, { id, ...changes });
      expect(await run(`get${kind}`, { id })).toMatchObject({ id, ...changes });
      await run(`delete${kind}`, { id });
      await expect(run(`get${kind}`, { id })).rejects.toThrow("was not found");
    }
  });

  test("tickets go to a team by name, and assets to users", async () => {
    const ticket = await run<{ id: number }>("createTicket", { summary: "No network", team: "Projects" });
    expect(await run("getTicket", { id: ticket.id })).toMatchObject({ team: "Projects", team_id: 3 });
    await run("addAction", {
      ticket_id: ticket.id,
      outcome: "Private Note",
      changes: { new_status: "3", new_team: "Accounts" },
    });
    expect(await run("getTicket", { id: ticket.id })).toMatchObject({ team: "Accounts", status_id: 3 });
    const filters = { severalValues: { team: ["4"], ticketids: [String(ticket.id), "2000"] } };
    const { data } = await run<Listed<{ id: number }>>("listTickets", filters);
    expect(data.map(({ id }) => id)).toEqual([ticket.id]);
    await run("updateAsset", { id: "310", users: ["204"] });
    expect(await run("getAsset", { id: "310" })).toMatchObject({ users: [{ id: 204 }] });
  });

  test("popup notes are marked as read", async () => {
    const before = await run<Listed<{ id: number }>>("listPopupNotes");
    const ids = before.data.slice(0, 2).map(({ id }) => String(id));
    expect(await run("markPopupNotesRead", { ids })).toMatchObject([{ read_status: 1 }, { read_status: 1 }]);
    expect((await run<Listed<object>>("listPopupNotes")).data).toHaveLength(before.data.length - 2);
  });

  test("Azure credentials stay encrypted unless Ignore Decrypt is No", async () => {
    const secretOf = async (values: object) =>
      (await run<Listed<{ application_secret: string }>>("listAzureTenants", { ...values })).data[0]
        ?.application_secret;
    expect(await secretOf({})).toMatch(/^encrypted/);
    expect(await secretOf({ ignore_decrypt: "false" })).toMatch(/^decrypted/);
  });

  test("no test above sent anything that HaloPSA ignores", () => {
    expect(sandbox.ignored).toEqual([]);
  });

  test("fields and parameters that HaloPSA does not know are ignored and reported", async () => {
    await run("createTicket", { summary: "No network", additionalFields: '{"team_id": 3}' });
    await run("listClients", { customQueryParams: [{ key: "serach", value: "x" }] });
    expect(sandbox.ignored).toEqual(["POST /api/Tickets: team_id", "GET /api/Client: serach"]);
  });

  test("the connection without a token URL finds it, and renews its token", async () => {
    const { tokenUrl: _, tenant: __, ...fields } = sandbox.fields;
    const connection = { key: "haloPsaClientConnection", fields };
    const connected = createPlatform(component, { connection });
    const nameOfAgent = async () => (await connected.action("getCurrentAgent", {})).data;
    expect(await nameOfAgent()).toMatchObject({ name: "Integration" });
    const before = sandbox.tokens;
    expect(await nameOfAgent()).toMatchObject({ name: "Integration" });
    expect(sandbox.tokens).toBe(before);
    sandbox.expireTokens();
    expect(await nameOfAgent()).toMatchObject({ name: "Integration" });
    expect([sandbox.tokens, sandbox.requests.count({ path: "authinfo" })]).toEqual([before + 1, 1]);
  });

  test("an expired token is renewed", async () => {
    const before = sandbox.tokens;
    sandbox.expireTokens();
    expect(await run("getCurrentAgent")).toMatchObject({ name: "Integration" });
    expect(sandbox.tokens).toBe(before + 1);
  });
});
