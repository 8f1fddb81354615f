import { createPlatform, type Platform } from "../../runner/platform";
import { type Redirect, redirect } from "../../runner/redirect";
import { type HaloPsaSandbox, startHaloPsa } from "../../sandbox/halopsa";
import { loadBundle } from "../support/bundles";

const component = loadBundle("halopsa");

interface Saved {
  id: number;
}

interface Listed<Item> {
  data: Item[];
}

describe("records of the built HaloPSA component, from creation to deletion", () => {
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

  test("an action is updated within its ticket, and its other fields stay", async () => {
    const ticket = await run<Saved>("createTicket", { summary: "No network", client_id: "12" });
    await run("addAction", { ticket_id: ticket.id, outcome: "Private Note", note: "Checked" });
    const action = { ticket_id: ticket.id, id: 1 };
    await run("updateAction", { ...action, important: "true", timetaken: "0.5" });
    expect(await run("getAction", action)).toMatchObject({
      outcome: "Private Note",
      note: "Checked",
      important: true,
      timetaken: 0.5,
    });
    await expect(run("updateAction", { ...action, id: 2, note: "x" })).rejects.toThrow("404");
  });

  test("an invoice gets lines, is paid, voided and deleted", async () => {
    const { id } = await run<Saved>("createInvoice", {
      client_id: "12",
      site_id: "18",
      lines: [{ item_shortdescription: "Support", qty_order: "2", unit_price: "50" }],
    });
    const created = await run<{ total: number; lines: Saved[] }>("getInvoice", { id });
    expect(created).toMatchObject({ total: 100, amountdue: 100, sitenumber: 18 });
    await run("updateInvoice", {
      id,
      amountpaid: "40",
      lines: [
        { id: created.lines[0]?.id, qty_order: "3" },
        { item_shortdescription: "Travel", qty_order: "1", unit_price: "10" },
      ],
    });
    expect(await run("getInvoice", { id })).toMatchObject({
      total: 160,
      amountdue: 120,
      lines: [{ item_shortdescription: "Support", qty_order: 3 }, { item_shortdescription: "Travel" }],
    });
    expect(await run("voidInvoice", { id })).toMatchObject({ id, voided: true });
    await run("deleteInvoice", { id });
    await expect(run("getInvoice", { id })).rejects.toThrow("was not found");
  });

  test("the lines of listed invoices are included on request", async () => {
    const [bare] = (await run<Listed<object>>("listInvoices", { client_id: "12" })).data;
    expect(bare).not.toHaveProperty("lines");
    const [full] = (await run<Listed<object>>("listInvoices", { client_id: "12", includelines: "true" }))
      .data;
    expect(full).toMatchObject({ lines: [{ item_code: "MW-STD" }] });
  });

  test("a recurring invoice gets more licenses, is disabled and deleted", async () => {
    const { id } = await run<Saved>("createRecurringInvoice", {
      client_id: "12",
      site_id: "18",
      recurrence: { period: "3", nextcreationdate: "2026-04-01" },
      lines: [
        { item_shortdescription: "Mailbox", qty_order: "20", unit_price: "6.5" },
        { item_shortdescription: "Backup", qty_order: "1", unit_price: "62" },
      ],
    });
    const created = await run<{ total: number; lines: Saved[] }>("getRecurringInvoice", { id });
    expect(created).toMatchObject({ total: 192, sitenumber: 18, lines: [{ ihid: id }, { ihid: id }] });
    const [mailbox, backup] = created.lines as [Saved, Saved];
    const changed = await run("updateRecurringInvoiceLines", {
      lines: [
        { id: mailbox.id, ihid: id, qty_order: "22" },
        { id: backup.id, ihid: id, isinactive: "true" },
      ],
    });
    expect(changed).toMatchObject([{ id: mailbox.id, qty_order: 22, unit_price: 6.5 }, { isinactive: true }]);
    await run("updateRecurringInvoice", { id, recurrence: { disabled: "true" } });
    expect(await run("getRecurringInvoice", { id })).toMatchObject({
      total: 143,
      period: 3,
      disabled: true,
      lines: [{ item_shortdescription: "Mailbox", qty_order: 22 }, { item_shortdescription: "Backup" }],
    });
    const wrong = { lines: [{ id: mailbox.id, ihid: "30", qty_order: "1" }] };
    await expect(run("updateRecurringInvoiceLines", wrong)).rejects.toThrow("has no line");
    await run("deleteRecurringInvoice", { id });
    await expect(run("getRecurringInvoice", { id })).rejects.toThrow("was not found");
  });

  test("an invoice names the recurring invoice that it was created from", async () => {
    const filter = { recurringinvoice_id: "31" };
    expect((await run<Listed<object>>("listInvoices", filter)).data).toMatchObject([
      { id: 1101, recurring_invoice_id: 31 },
    ]);
  });

  test("a contract is signed, covers assets, is renewed and deleted", async () => {
    const { id } = await run<Saved>("createClientContract", {
      client_id: "12",
      ref: "NW-2026-09",
      term: { start_date: "2026-03-01", end_date: "2027-02-28", active: "true" },
      billing: { periodchargeamount: "450" },
      assets: ["310", "311"],
    });
    const ofAsset = { device_id: "311" };
    expect((await run<Listed<object>>("listClientContracts", ofAsset)).data).toMatchObject([{ id }]);
    await run("updateClientContract", { id, assets: ["310"], billing: { periodchargeamount: "475" } });
    expect((await run<Listed<object>>("listClientContracts", ofAsset)).data).toEqual([]);
    expect(await run("getClientContract", { id })).toMatchObject({
      ref: "NW-2026-09",
      periodchargeamount: 475,
      assets: [{ id: 310, inventory_number: "A-0001" }],
    });
    const ticket = { summary: "No network", client_id: "12", classification: { contract_id: id } };
    expect(await run("createTicket", ticket)).toMatchObject({ contract_id: id });
    await run("updateClientContract", { id, term: { active: "false" } });
    const search = { search: "NW-2026-09" };
    expect((await run<Listed<object>>("listClientContracts", search)).data).toEqual([]);
    await run("deleteClientContract", { id });
    await expect(run("getClientContract", { id })).rejects.toThrow("was not found");
    await expect(run("createTicket", ticket)).rejects.toThrow("There is no record");
  });

  test("an opportunity of a prospect is quoted, won and deleted", async () => {
    const { id } = await run<Saved>("createOpportunity", {
      summary: "Managed service",
      prospect: { oppcompanyname: "Fabrikam Architects", oppemailaddress: "lena@fabrikam.example.com" },
      value: { oppvalue: "18480", oppconversionprobability: "60" },
    });
    const filters = { open_only: "true", prospect: { search_oppcompanyname: "fabrikam arch" } };
    expect((await run<Listed<object>>("listOpportunities", filters)).data).toMatchObject([
      { id, tickettype_name: "Opportunity", client_id: null, oppvalueadjusted: 11088 },
    ]);
    await run("createQuotation", { client_id: "12", ticket_id: id, title: "40 workstations" });
    await run("updateOpportunity", {
      id,
      client_id: "12",
      status_id: "9",
      value: { oppconversionprobability: "100" },
      oppclosurecategory: "1",
    });
    expect(await run("getOpportunity", { id })).toMatchObject({
      summary: "Managed service",
      client_id: 12,
      status_name: "Closed",
      oppcompanyname: "Fabrikam Architects",
      oppvalueadjusted: 18480,
      oppclosurecategory: 1,
      quotation_count: 1,
    });
    expect((await run<Listed<object>>("listOpportunities", filters)).data).toEqual([]);
    await run("deleteOpportunity", { id, reason: "Created twice" });
    await expect(run("getOpportunity", { id })).rejects.toThrow("was not found");
    const likely = { id: "1800", value: { oppconversionprobability: "120" } };
    await expect(run("updateOpportunity", likely)).rejects.toThrow(
      "Probability must be a number from 0 to 100",
    );
  });

  test("an item is sold, becomes more expensive, and is deleted", async () => {
    const { id } = await run<Saved>("createItem", {
      name: "Label printer",
      prices: { baseprice: "120", isrecurringitem: "false" },
    });
    await run("updateItem", { id, prices: { baseprice: "130" } });
    expect(await run("getItem", { id })).toMatchObject({ name: "Label printer", baseprice: 130 });
    const filters = { search: "label", excluderecurring: "true" };
    expect((await run<Listed<object>>("listItems", filters)).data).toMatchObject([{ id }]);
    const quotation = { client_id: "12", lines: [{ item_id: id, baseprice: "130" }] };
    expect(await run("createQuotation", quotation)).toMatchObject({ lines: [{ item_id: id }] });
    await run("deleteItem", { id });
    await expect(run("getItem", { id })).rejects.toThrow("was not found");
    await expect(run("createQuotation", quotation)).rejects.toThrow("There is no record");
  });

  test("a change to a quotation keeps the fields and lines that it does not name", async () => {
    const { id } = await run<Saved>("createQuotation", {
      client_id: "12",
      title: "Ten workstations",
      lines: [
        { name: "Workstation", baseprice: "900" },
        { name: "Setup", baseprice: "50" },
      ],
    });
    const created = await run<{ lines: Saved[] }>("getQuotation", { id });
    await run("updateQuotation", {
      id,
      status: "2",
      lines: [{ id: created.lines[0]?.id, baseprice: "850" }],
    });
    expect(await run("getQuotation", { id })).toMatchObject({
      title: "Ten workstations",
      status: 2,
      lines: [
        { name: "Workstation", baseprice: 850 },
        { name: "Setup", baseprice: 50 },
      ],
    });
    await run("deleteQuotation", { id });
    await expect(run("getQuotation", { id })).rejects.toThrow("was not found");
  });

  test("an appointment is booked, completed and deleted", async () => {
    const { id } = await run<Saved>("createAppointment", {
      subject: "Replace the switch",
      start_date: "2026-03-10T09:00:00Z",
      end_date: "2026-03-10T10:30:00Z",
      agents: ["3", "5"],
      client_id: "12",
    });
    const ofMarch = { start_date: "2026-03-01", end_date: "2026-03-31", hidecompleted: "true" };
    expect((await run<Listed<object>>("listAppointments", ofMarch)).data).toMatchObject([
      { id, agents: [{ id: 3 }, { id: 5 }] },
    ]);
    await run("updateAppointment", { id, complete_status: "0" });
    expect((await run<Listed<object>>("listAppointments", ofMarch)).data).toEqual([]);
    expect(await run("getAppointment", { id })).toMatchObject({ subject: "Replace the switch" });
    await run("deleteAppointment", { id });
    await expect(run("getAppointment", { id })).rejects.toThrow("was not found");
  });

  test("a file keeps its bytes and its content type", async () => {
    const data = Buffer.from([137, 80, 78, 71, 0, 255, 10, 13]);
    const { id } = await run<Saved>("uploadAttachment", {
      file: { data, contentType: "image/png" },
      filename: "error 49.png",
      ticket_id: "2001",
    });
    const listed = await run<Listed<object>>("listAttachments", { ticket_id: "2001" });
    expect(listed.data).toMatchObject([{ ticket_id: 2001 }, { id, filesize: 8 }]);
    const file = await platform.action("downloadAttachment", { id });
    expect(file).toMatchObject({ data, contentType: "image/png" });
    await run("deleteAttachment", { id });
    await expect(run("downloadAttachment", { id })).rejects.toThrow("404");
  });

  test("a webhook is identified by a GUID, and never returns its password", async () => {
    const { id } = await run<{ id: string }>("createWebhook", {
      name: "Paid",
      url: "https://hooks.example.com/paid",
      basic_password: "not-a-real-secret",
    });
    await run("updateWebhook", { id, active: "false" });
    const webhook = await run("getWebhook", { id });
    expect(webhook).toMatchObject({ name: "Paid", active: false });
    expect(webhook).not.toHaveProperty("basic_password");
    await run("deleteWebhook", { id });
    await expect(run("getWebhook", { id })).rejects.toThrow("404");
    await expect(run("getWebhook", { id: "5" })).rejects.toThrow("Webhook ID must be a GUID");
  });

  test("a query returns its rows, and nothing is saved", async () => {
    const before = await run<Listed<object>>("listReports");
    const sql = "SELECT TOP 2 Aarea FROM Area ORDER BY Aarea";
    const rows = [{ Aarea: 12 }, { Aarea: 13 }];
    expect(await run("runReportQuery", { sql })).toMatchObject({ report: { rows } });
    expect((await run<Listed<object>>("listReports")).data).toHaveLength(before.data.length);
    const loaded = await run<{ report: { rows: object[] } }>("getReport", { id: "204", loadreport: "true" });
    expect(loaded.report.rows).toHaveLength(20);
  });

  test("a failed query is an error, although HaloPSA answers with 200", async () => {
    await expect(run("runReportQuery", { sql: "SELECT x FROM Nowhere" })).rejects.toThrow(
      "HaloPSA on POST Report: The query of the report failed: Invalid object name 'Nowhere'.",
    );
    await expect(run("getReport", { id: "206", loadreport: "true" })).rejects.toThrow("Invalid object name");
    expect(await run("getReport", { id: "206" })).toMatchObject({ name: "Unfinished report" });
  });

  test("a category and a time entry are created, updated and deleted", async () => {
    const kinds: [string, object, object][] = [
      ["Category", { value: "Hardware>Phone", type_id: "1" }, { note: "Ask for the model." }],
      ["TimesheetEvent", { start_date: "2026-03-10T09:00:00Z", agent_id: "3" }, { timetaken: 1.5 }],
    ];
    for (const [kind, fields, changes] of kinds) {
      const { id } = await run<Saved>(`create${kind}`, { ...fields });
      await run(`update${kind}`, { id, ...changes });
      expect(await run(`get${kind}`, { id })).toMatchObject({ id, ...changes });
      await run(`delete${kind}`, { id });
      await expect(run(`get${kind}`, { id })).rejects.toThrow("was not found");
    }
  });

  test("time entries add up to the days of agents", async () => {
    const day = { start_date: "2026-04-02", end_date: "2026-04-03" };
    for (const hours of ["1.5", "2"]) {
      await run("createTimesheetEvent", {
        start_date: "2026-04-02T09:00:00Z",
        timetaken: hours,
        agent_id: "3",
      });
    }
    expect((await run<Listed<object>>("listTimesheets", { ...day, agents: ["3"] })).data).toMatchObject([
      { agent_id: 3, actual_hours: 3.5, unlogged_hours: 4, events: [{ timetaken: 1.5 }, { timetaken: 2 }] },
    ]);
  });

  test("a project gets milestones and tickets, is closed and deleted", async () => {
    const { id, milestones } = await run<Saved & { milestones: Saved[] }>("createProject", {
      summary: "Office move",
      client_id: "12",
      planning: { projecttimebudget: "80" },
      milestones: [{ name: "Floor plan agreed" }, { name: "Handed over", milestone_value: "1500" }],
    });
    await run("createTicket", { summary: "Order desks", client_id: "12", classification: { parent_id: id } });
    await run("updateProject", {
      id,
      team: "Projects",
      milestones: [...milestones.map((one) => ({ id: one.id })), { name: "Invoiced" }],
    });
    expect(await run("getProject", { id })).toMatchObject({
      summary: "Office move",
      team: "Projects",
      projecttimebudget: 80,
      child_count: 1,
      milestones: [
        { id: milestones[0]!.id, name: "Floor plan agreed" },
        { name: "Handed over", milestone_value: 1500 },
        { name: "Invoiced", sequence: 3 },
      ],
    });
    const open = { search: "Office move", client_id: "12", open_only: "true" };
    expect((await run<Listed<Saved>>("listProjects", open)).data.map((one) => one.id)).toContain(id);
    await run("updateProject", { id, status_id: "9" });
    expect((await run<Listed<Saved>>("listProjects", open)).data.map((one) => one.id)).not.toContain(id);
    await run("deleteProject", { id, reason: "Created twice" });
    await expect(run("getProject", { id })).rejects.toThrow("was not found");
  });

  test("a project refuses a parent and a milestone that do not exist", async () => {
    const parent = { summary: "Office move", classification: { parent_id: "77" } };
    await expect(run("createProject", parent)).rejects.toThrow("There is no record 77");
    const milestones = [{ id: "7", name: "Not of this project" }];
    await expect(run("updateProject", { id: "1600", milestones })).rejects.toThrow("no milestone 7");
  });

  test("an article is added, linked, hidden and deleted", async () => {
    const { id } = await run<Saved>("createKbArticle", {
      name: "Reset the badge reader",
      description: "The reader is red.",
      faqlists: ["3"],
    });
    await run("updateKbArticle", { id, related_articles: ["714", "715"], faqlists: ["4"] });
    await run("updateKbArticle", { id, related_articles: ["715"], inactive: "true" });
    expect(await run("getKbArticle", { id })).toMatchObject({
      description: "The reader is red.",
      faqlists: [{ id: 4, name: "Printers" }],
      related_articles: [{ id: 715, name: "Wi-Fi for guests" }],
      inactive: true,
    });
    const badges = { search: "badge reader" };
    expect((await run<Listed<Saved>>("listKbArticles", badges)).data).toEqual([]);
    const all = await run<Listed<Saved>>("listKbArticles", { ...badges, includeinactive: "true" });
    expect(all.data).toMatchObject([{ id, name: "Reset the badge reader" }]);
    const unknown = { id, related_articles: ["99"] };
    await expect(run("updateKbArticle", unknown)).rejects.toThrow("There is no record 99");
    await run("deleteKbArticle", { id });
    await expect(run("getKbArticle", { id })).rejects.toThrow("was not found");
  });

  test("an asset type gets fields, and assets get the type", async () => {
    const { id } = await run<Saved>("createAssetType", {
      name: "Tablet",
      assetgroup_id: "12",
      keyfield_id: "30",
      fields: [{ field_id: "30" }, { field_name: "Model" }],
    });
    await run("updateAssetType", { id, cost: "420", fields: [{ field_id: "30" }, { field_id: "31" }] });
    const type = await run("getAssetType", { id });
    expect(type).toMatchObject({
      assetgroup_name: "Computers",
      keyfield_name: "Name",
      cost: 420,
      fields: [{ field_name: "Name" }, { field_name: "Serial Number", sequence: 2 }],
    });
    const computers = await run<Listed<Saved>>("listAssetTypes", { assetgroup_id: "12" });
    expect(computers.data.map((one) => one.id)).toEqual([118, 119, 120, id]);
    const place = { client_id: "12", site_id: "18" };
    const asset = await run<Saved>("createAsset", { ...place, assettype_id: id, key_field: "TAB-01" });
    expect(await run("getAsset", { id: asset.id })).toMatchObject({ assettype_name: "Tablet" });
    await expect(run("createAsset", { ...place, assettype_id: "9" })).rejects.toThrow("There is no record 9");
    await expect(run("getAssetType", { id: "9" })).rejects.toThrow("was not found");
  });

  test("a software licence is bought, extended, ended and deleted", async () => {
    const { id } = await run<Saved>("createSoftwareLicence", {
      name: "Drawing program",
      client_id: "12",
      count: "5",
      origin: { supplier_id: "5" },
      term: { end_date: "2026-05-31" },
    });
    await run("updateSoftwareLicence", { id, count: "8", prices: { price: "24.5" } });
    expect(await run("getSoftwareLicence", { id })).toMatchObject({
      name: "Drawing program",
      supplier_name: "Cloud Licences Direct",
      licences_available: 8,
      price: 24.5,
      end_date: "2026-05-31T00:00:00Z",
    });
    const found = { search: "drawing", toplevel_id: "1" };
    expect((await run<Listed<object>>("listSoftwareLicences", found)).data).toMatchObject([{ id }]);
    expect((await run<Listed<object>>("listSoftwareLicences", { ...found, toplevel_id: "2" })).data).toEqual(
      [],
    );
    await run("updateSoftwareLicence", { id, is_active: "false" });
    expect((await run<Listed<object>>("listSoftwareLicences", found)).data).toEqual([]);
    await run("deleteSoftwareLicence", { id });
    await expect(run("getSoftwareLicence", { id })).rejects.toThrow("was not found");
    const unknown = { name: "Drawing program", origin: { supplier_id: "99" } };
    await expect(run("createSoftwareLicence", unknown)).rejects.toThrow("There is no record 99");
  });

  test("a workflow is read with its steps", async () => {
    const active = (await run<Listed<Saved>>("listWorkflows")).data;
    expect(active.map(({ id }) => id)).toEqual([2, 3]);
    expect((await run<Listed<Saved>>("listWorkflows", { includeinactive: "true" })).data).toHaveLength(3);
    expect(await run("getWorkflow", { id: "2" })).toMatchObject({
      steps: [{ name: "Draft", isstart: true }, {}, { name: "Implemented", isend: true }],
    });
    await expect(run("getWorkflow", { id: "9" })).rejects.toThrow("was not found");
  });
});
