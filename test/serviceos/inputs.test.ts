import { createHarness } from "@prismatic-io/spectral/dist/testing";
import component from "../../src/serviceos";
import { componentOf } from "../support/components";
import nock from "../support/nock";
import { connectedWith, operations, origin } from "./connection";

const harness = createHarness(component as never);
const { actions } = componentOf("serviceos");

/** Each step has its own key: the client delays more than 110 requests per minute with the same key. */
const connectionFor = (key: string) => connectedWith({ apiKey: `vsa_test-key-${key}` });

interface Sent {
  query: string;
  body: unknown;
}

/** The request that a step sends. */
async function sentBy(key: string, params: Record<string, unknown>): Promise<Sent> {
  const sent: Sent[] = [];
  for (const method of ["GET", "POST", "PUT", "DELETE"]) {
    nock(origin)
      .intercept(/.*/, method)
      .reply((uri, body) => {
        sent.push({ query: uri.split("?")[1] ?? "", body });
        return [200, { success: true, data: {} }];
      });
  }
  await harness.action(key, { connection: connectionFor(key), ...params } as never);
  nock.cleanAll();
  expect(sent).toHaveLength(1);
  return sent[0]!;
}

/** A step's inputs as the designer stores them if nobody touches them. */
const untouched = (key: string): Record<string, unknown> =>
  Object.fromEntries(
    actions[key]!.inputs.filter(({ type, default: preset }) => type !== "connection" && !preset).map(
      ({ key: input, collection }) => [input, collection ? [] : ""],
    ),
  );

const isRequired = (key: string, input: string) =>
  actions[key]!.inputs.some((one) => one.key === input && one.required);

const requiredOf = (key: string, params: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(params).filter(([input]) => isRequired(key, input)));

/** Optional lists, key/value lists and forms, Custom Query Params aside. */
const collections = Object.entries(actions).flatMap(([key, { inputs }]) =>
  inputs
    .filter(
      ({ collection, required, key: input }) => collection && !required && input !== "customQueryParams",
    )
    .map((input) => `${key}.${input.key}`),
);

describe("inputs that nobody touched (11.1)", () => {
  test("are these lists and forms", () => {
    expect(collections.filter((one) => !one.startsWith("rawRequest."))).toEqual(
      expect.arrayContaining([
        "bulkAssets.values",
        "createInvoice.line_items",
        "createReport.fields",
        "createReport.filters",
        "createReport.schedule",
        "runReport.parameters",
        "triggerWorkflow.context",
        "updateApiKey.permissions",
        "updateBranding.colors",
        "updateInvoice.line_items",
        "updateReport.fields",
        "updateReport.filters",
        "updateReport.schedule",
        "updateWebhook.events",
      ]),
    );
  });

  const table = operations.filter(({ contentType }) => contentType !== "multipart/form-data");
  test.each(table)("$key sends nothing for them", async ({ key, params }) => {
    const required = requiredOf(key, params);
    const checkedParams = key === "bulkTickets" ? { ...required, action: "close" } : required;
    const alone = await sentBy(key, checkedParams);
    expect(await sentBy(key, { ...untouched(key), ...checkedParams })).toEqual(alone);
  });

  test("do not replace what an update leaves out", async () => {
    const { body } = await sentBy("updateReport", {
      ...untouched("updateReport"),
      report_id: "49",
      name: "Open tickets",
    });
    expect(body).toEqual({ name: "Open tickets" });
  });

  test.each([
    ["updateInvoice", { invoice_id: "50", line_items: [{ description: "", quantity: "", unit_price: "" }] }],
    ["updateInvoice", { invoice_id: "50", line_items: [] }],
    ["updateWebhook", { webhook_id: "66", events: [""] }],
    ["updateBranding", { colors: [{ key: "", value: "" }] }],
  ])("of %s %p are not given, even with a blank entry", async (key, params) => {
    expect((await sentBy(key, params)).body).toEqual({});
  });
});

describe("the fields that an entry of a form leaves blank (11.2)", () => {
  test("keep their values if the entry updates a contact", async () => {
    const entry = { contact_id: "77", email: "dana@example.com", first_name: "", phone: "", department: "" };
    expect((await sentBy("bulkContacts", { contacts: [entry] })).body).toEqual({
      contacts: [{ contact_id: 77, email: "dana@example.com" }],
    });
  });

  test("are not sent with an invoice item", async () => {
    const line_items = [{ description: "", quantity: "2", unit_price: "0" }];
    expect((await sentBy("updateInvoice", { invoice_id: "50", line_items })).body).toEqual({
      line_items: [{ quantity: 2, unit_price: 0 }],
    });
  });

  test.each([
    [{ first_name: "Dana", last_name: "Reyes" }, "Company Number"],
    [{ company_number: "5", last_name: "Reyes", first_name: "" }, "First Name"],
    [{ company_number: "5", first_name: "Dana", last_name: null }, "Last Name"],
    [{ contact_id: null, first_name: "Dana", last_name: "Reyes" }, "Company Number"],
  ])("are refused by name if a new contact requires them: %p", async (entry, label) => {
    const complete = { company_number: "5", first_name: "Kim", last_name: "Park" };
    await expect(sentBy("bulkContacts", { contacts: [complete, entry] })).rejects.toThrow(
      `Contacts: ${label} is required for a new contact. Enter a Contact ID to update an existing one.`,
    );
    nock.cleanAll();
  });

  test("may be missing if the contact exists", async () => {
    const contacts = [
      { contact_id: 77, last_name: "Reyes" },
      { company_number: 5, first_name: "Kim", last_name: "Park" },
    ];
    expect((await sentBy("bulkContacts", { contacts })).body).toEqual({ contacts });
  });
});

describe("values that earlier steps pass (11.3)", () => {
  test("become text where the API expects text", async () => {
    const colors = [{ key: "primary", value: 112233 }];
    expect((await sentBy("updateBranding", { colors })).body).toEqual({ colors: { primary: "112233" } });
    const values = [5, true, "Phone, internal"];
    expect((await sentBy("updateDropdown", { dropdown: "ticket_source", values })).body).toEqual({
      dropdown: "ticket_source",
      values: ["5", "true", "Phone, internal"],
    });
  });

  test("keep their types where the API expects any value", async () => {
    const filters = [
      { key: "priority", value: 1 },
      { key: "billable", value: false },
      { key: "tags", value: ["a", "b"] },
    ];
    expect((await sentBy("updateReport", { report_id: 1, filters })).body).toEqual({
      filters: { priority: 1, billable: false, tags: ["a", "b"] },
    });
  });

  test.each([
    ["updateDropdown", { dropdown: "ticket_source", values: [{ name: "Phone" }] }, "Values must be text"],
    ["updateReport", { report_id: 1, fields: [{ key: "subject" }] }, "Fields must be text"],
    ["updateBranding", { colors: [{ key: "primary", value: { hex: "#0A5FB4" } }] }, "Color must be text"],
    ["createTicket", { subject: { a: 1 }, description: "x", company_number: 5 }, "Subject must be text"],
    ["bulkAssets", { action: "retire", asset_ids: [{ asset_id: 1 }] }, "Asset IDs must be an ID"],
    ["updateWorkflow", { workflow_id: 1, steps: '{"action": "assign"}' }, "Steps must be a JSON list"],
    ["updateWorkflow", { workflow_id: 1, conditions: { field: "x" } }, "Conditions must be a JSON list"],
    ["updateCollector", { collector_id: "c-1", config: "[1]" }, "Config must be a JSON object"],
    ["createInvoice", { company_number: 5, due_date: "2026-03-31 or later" }, "Due Date must be a date"],
    [
      "addTicketTimeEntry",
      { ticket_id: 5, duration_minutes: "0x10" },
      "Duration Minutes must be a whole number",
    ],
  ])("are refused if %s cannot use them: %p", async (key, params, message) => {
    await expect(sentBy(key, params)).rejects.toThrow(message);
    nock.cleanAll();
  });
});

describe("names that every object has (11.13)", () => {
  const NAMES = ["constructor", "toString", "__proto__", "hasOwnProperty"];
  const pairs = NAMES.map((key) => ({ key, value: "true" }));
  const object = Object.fromEntries(NAMES.map((name) => [name, "true"]));

  test.each([
    ["updateReport", { report_id: "1", filters: pairs }, { filters: object }],
    ["runReport", { report_id: "1", parameters: pairs }, { parameters: object }],
    ["updateBranding", { colors: pairs }, { colors: object }],
    ["triggerWorkflow", { workflow_id: "1", context: pairs }, { context: object }],
    [
      "updateCompanyModules",
      { company_number: "5", modules: pairs },
      { modules: Object.fromEntries(NAMES.map((name) => [name, true])) },
    ],
  ])("are names like any other in %s", async (key, params, body) => {
    expect(JSON.stringify((await sentBy(key, params)).body)).toBe(JSON.stringify(body));
  });

  test("are fields like any other in a form", async () => {
    const contacts = [JSON.parse('{"contact_id": 77, "constructor": "a", "__proto__": "b"}')];
    const { body } = await sentBy("bulkContacts", { contacts: JSON.stringify(contacts) });
    expect(JSON.stringify(body)).toBe(JSON.stringify({ contacts }));
  });
});
