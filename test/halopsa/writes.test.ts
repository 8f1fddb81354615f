import { createHarness } from "@prismatic-io/spectral/dist/testing";
import component from "../../src/halopsa";
import nock from "../support/nock";
import { connection, headers, origin } from "./connection";

const harness = createHarness(component as never);

interface PublishedInput {
  key: string;
  type: string;
  collection?: string;
  /** The inputs of a form. */
  inputs?: PublishedInput[];
}

const { actions } = component as unknown as { actions: Record<string, { inputs: PublishedInput[] }> };

interface Sent {
  query: string;
  body: unknown;
}

/** Runs an action whose only request is a POST, and returns that request. */
async function sent(key: string, params: object, reply: nock.Body = { id: 1 }): Promise<Sent> {
  const requests: Sent[] = [];
  nock(origin, { reqheaders: headers })
    .post(/^\/api\//)
    .query(true)
    .reply((uri, body) => {
      requests.push({ query: uri.split("?")[1] ?? "", body });
      return [200, reply];
    });
  await harness.action(key, { connection, ...params } as never);
  expect(requests).toHaveLength(1);
  return requests[0]!;
}

const refusal = async (key: string, params: object): Promise<string> =>
  harness.action(key, { connection, ...params } as never).then(
    () => {
      throw new Error("No error was thrown.");
    },
    (error: Error) => error.message,
  );

/** The required inputs of every action that creates or updates a record with lists or forms. */
const smallest: Record<string, object> = {
  createAppointment: { subject: "Visit", start_date: "2026-03-10", end_date: "2026-03-11" },
  createAsset: { assettype_id: "118", client_id: "12", site_id: "18" },
  createAssetType: { name: "Laptop", assetgroup_id: "12" },
  createClient: { name: "Northwind Dental" },
  createClientContract: { client_id: "12", ref: "NW-2026-01" },
  createCrmNote: { client_id: "12", note: "Met" },
  createInvoice: { client_id: "12" },
  createItem: { name: "Managed workstation" },
  createOpportunity: { summary: "Managed service" },
  createQuotation: { client_id: "12" },
  createKbArticle: { name: "Connect to the VPN" },
  createProject: { summary: "Office move" },
  createRecurringInvoice: { client_id: "12" },
  createSite: { name: "Warehouse", client_id: "12" },
  createTicket: { summary: "Printer is offline" },
  createUser: { name: "Dana Reyes", site_id: "18" },
  createWebhook: { name: "New tickets", url: "https://hooks.example.com/halopsa" },
  updateAction: { ticket_id: "2081", id: "5", note: "Checked" },
  updateAppointment: { id: "880", note: "Bring a spare switch." },
  updateAsset: { id: "310", notes: "Retired" },
  updateAssetType: { id: "118", cost: "1150" },
  updateClient: { id: "12", website: "https://northwind.example.com" },
  updateClientContract: { id: "61", note: "Renewed" },
  updateCrmNote: { id: "88", note: "Met" },
  updateInvoice: { id: "1204", reference: "March support" },
  updateItem: { id: "9", baseprice: "40" },
  updateOpportunity: { id: "1824", summary: "Managed service" },
  updateQuotation: { id: "415", title: "Ten workstations" },
  updateKbArticle: { id: "712", kb_tags: "printer" },
  updateProject: { id: "1612", summary: "Office move" },
  updateRecurringInvoice: { id: "35", reference: "Support" },
  updateSite: { id: "18", notes: "Ring" },
  updateTicket: { id: "2081", summary: "Printer is offline" },
  updateUser: { id: "204", surname: "Reyes" },
  updateWebhook: { id: "7d1c4b0e-0000-4000-8000-000000000001", note: "Used by billing." },
};

/** What the designer passes for an untouched form. */
const blanks = (inputs: PublishedInput[]) =>
  Object.fromEntries(inputs.map(({ key, collection }) => [key, collection ? [] : ""]));

/** The values that an untouched input may have: lists empty or with a blank entry, forms blank, text blank. */
function untouched({ type, collection, inputs }: PublishedInput, isWithBlankEntry: boolean): unknown {
  if (collection && isWithBlankEntry) return inputs ? [blanks(inputs)] : [""];
  if (collection) return [];
  return type === "structuredObject" ? blanks(inputs!) : "";
}

describe("untouched lists and forms are not sent (11.1)", () => {
  test("every action that saves a list has a row", () => {
    const withLists = Object.entries(actions)
      .filter(
        ([key, { inputs }]) => /^(create|update)/.test(key) && inputs.some(({ collection }) => collection),
      )
      .map(([key]) => key);
    // The lists of these are required.
    const others = ["createClients", "createCrmNotes", "updateRecurringInvoiceLines"];
    expect(withLists.sort()).toEqual([...Object.keys(smallest), ...others].sort());
  });

  test.each(Object.entries(smallest))("by %s", async (key, params) => {
    const { body } = await sent(key, params);
    for (const isWithBlankEntry of [false, true]) {
      const others = actions[key]!.inputs.filter(
        (input) => input.type !== "connection" && !(input.key in params),
      ).map((input) => [input.key, untouched(input, isWithBlankEntry)]);
      expect((await sent(key, { ...Object.fromEntries(others), ...params })).body).toEqual(body);
    }
  });

  test.each([["[]"], [[]]])("a JSON list that is %j is not sent", async (value) => {
    const { inputs } = actions.updateClient!.inputs.find(({ key }) => key === "relatedRecords")!;
    const relatedRecords = Object.fromEntries(inputs!.map(({ key }) => [key, value]));
    const { body } = await sent("updateClient", { id: "12", name: "Northwind", relatedRecords });
    expect(body).toEqual([{ id: 12, name: "Northwind" }]);
  });

  test("Additional Fields can empty a list", async () => {
    const { body } = await sent("updateClient", {
      id: "12",
      allowed_tickettypes: [],
      additionalFields: '{"allowed_tickettypes": []}',
    });
    expect(body).toEqual([{ id: 12, allowed_tickettypes: [] }]);
  });
});

describe("parts of a whole are refused by name (11.2)", () => {
  const namedField = "Custom Fields: Custom Field ID or Custom Field Name is required in every entry.";
  test.each([
    [
      "a custom field without an ID or a name",
      "updateTicket",
      { customfields: [{ value: "x" }] },
      namedField,
    ],
    [
      "a custom field with a blank ID and a blank name",
      "updateUser",
      {
        customfields: [
          { id: "214", value: "x" },
          { id: "", name: "", value: "y" },
        ],
      },
      namedField,
    ],
    [
      "a custom field without a value",
      "updateSite",
      { customfields: [{ id: "214" }] },
      "Custom Fields: Custom Field Value of 214 is missing. A blank value empties the field.",
    ],
    [
      "a custom field with a name and no value",
      "updateAsset",
      { customfields: '[{"name": "CFRoom"}]' },
      "Custom Fields: Custom Field Value of CFRoom is missing.",
    ],
    [
      "a field of an asset type without an ID or a name",
      "updateAssetType",
      { fields: [{ field_id: "30" }, { sequence: "2" }] },
      "Asset Fields: Asset Field ID or Asset Field Name is required in every entry.",
    ],
    [
      "a new milestone without a name",
      "updateProject",
      {
        milestones: [
          { id: "41", milestone_value: "0" },
          { name: "", target_date: "2026-04-30" },
        ],
      },
      "Milestones: Name is required in every entry without an ID.",
    ],
    [
      "a line of no recurring invoice",
      "updateRecurringInvoiceLines",
      { lines: [{ id: "6100", ihid: "", qty_order: "6" }] },
      "Lines, entry 1: Recurring Invoice ID is required.",
    ],
    [
      "a line without an ID",
      "updateRecurringInvoiceLines",
      { lines: [{ id: "", ihid: "35", qty_order: "6" }] },
      "Lines, entry 1: Line ID is required.",
    ],
    [
      "no lines at all",
      "updateRecurringInvoiceLines",
      { lines: [] },
      "Lines must contain at least one value.",
    ],
    [
      "a new popup note without text",
      "updateClient",
      { popup_notes: [{ id: "", note: "", dismissable: "true" }] },
      "Popup Notes: Note is required in every entry without an ID.",
    ],
    [
      "a client whose ID is null",
      "createClients",
      { clients: '[{"id": null, "notes": "x"}]' },
      "Clients: Name is required in every entry without an ID.",
    ],
    [
      "a new client whose name is null",
      "createClients",
      { clients: '[{"name": null, "notes": "x"}]' },
      "Clients: Name is required in every entry without an ID.",
    ],
    [
      "the email address of a contact without a name",
      "createClient",
      { firstSite: { newclient_contactname: "", newclient_contactemail: "dana@northwind.example.com" } },
      "First Site and Contact: Contact Name is required with Contact Email.",
    ],
    [
      "a related record that is not in a list",
      "updateClient",
      { relatedRecords: { site_update: '{"name": "Warehouse"}' } },
      "Related Records: Sites must be a JSON list of objects",
    ],
    [
      "a related record that is no object",
      "updateClient",
      { relatedRecords: { areaitems: [9] } },
      "Related Records: Recurring Items must be a JSON list of objects",
    ],
  ])("%s", async (_, key, params, message) => {
    expect(await refusal(key, { ...smallest[key], ...params })).toContain(message);
  });

  test("a popup note with an ID keeps its text", async () => {
    const { body } = await sent("updateClient", {
      id: "12",
      popup_notes: [{ id: "31", note: "", dismissable: "false" }],
    });
    expect(body).toEqual([{ id: 12, popup_notes: [{ id: 31, dismissable: false }] }]);
  });
});

describe("the values of custom fields (11.3)", () => {
  const save = async (customfields: unknown) => {
    const { body } = await sent("updateTicket", { id: "2081", customfields });
    return (body as { customfields: unknown }[])[0]!.customfields;
  };

  test.each<[string, unknown]>([
    ["a list of objects", [{ id: 1 }, { id: 3 }]],
    ["an empty list", []],
    ["an object", { id: 1, name: "North" }],
    ["true", true],
    ["false", false],
    ["a number", 12.5],
    ["0", 0],
    ["text", "C-1042"],
    ["text that looks like a number", "0042"],
    ["text that looks like JSON", "[1, 2]"],
    ["text with commas", "12 Harbour Street, Bristol"],
    ["blank text", ""],
    ["null", null],
  ])("%s is sent as it comes", async (_, value) => {
    expect(await save([{ id: "214", name: "", value }])).toEqual([{ id: 214, value }]);
    expect(await save(JSON.stringify([{ name: "CFRegions", value }]))).toEqual([
      { name: "CFRegions", value },
    ]);
  });

  test("custom fields that HaloPSA returned can be sent back", async () => {
    const returned = [
      { id: 214, name: "CFContractNumber", label: "Contract Number", type: 0, value: "C-1042" },
      { id: 215, name: "CFRegions", label: "Regions", type: 3, value: [{ id: 1, name: "North" }] },
      { id: 216, name: "CFRoom", label: "Room", type: 0 },
    ];
    expect(await save(returned)).toEqual(returned);
  });

  test.each([
    ["NaN", Number.NaN, "got NaN"],
    ["a file", Buffer.from("x"), "got an object"],
  ])("%s is refused", async (_, value, got) => {
    const message = await refusal("updateTicket", { id: "2081", customfields: [{ id: "214", value }] });
    expect(message).toBe(
      `Custom Fields, entry 1: Custom Field Value must be text, a number, true or false, a list or an object, ${got}.`,
    );
  });
});

describe("objects and lists in inputs of text are refused (11.3)", () => {
  test.each([
    ["createTicket", { summary: { text: "x" } }, "Summary must be text, got an object."],
    ["createUser", { name: ["Dana", "Reyes"], site_id: "18" }, "Name must be text, got a list."],
    [
      "createClient",
      { name: "x", allowed_tickettypes: [{ id: 1 }] },
      "Allowed Ticket Type IDs must be an ID, which is a whole number, got an object.",
    ],
    [
      "createClient",
      { name: "x", newclient_delivery_address: { line1: { street: "12 Harbour Street" } } },
      "Delivery Address: Line 1 must be text, got an object.",
    ],
    [
      "createClients",
      { clients: [{ name: { text: "x" } }] },
      "Clients, entry 1: Name must be text, got an object.",
    ],
  ])("%s with %j", async (key, params, message) => {
    expect(await refusal(key, params)).toBe(message);
  });
});

describe("several records come back as several (11.4)", () => {
  const three = [{ name: "One Ltd" }, { name: "Two Ltd" }, { name: "Three Ltd" }];

  test.each([
    ["createClients", { clients: three.slice(0, 2) }],
    ["createCrmNotes", { crmNotes: ["One", "Two"].map((note) => ({ client_id: "12", note })) }],
    ["markPopupNotesRead", { ids: ["31", "32"] }],
    ["updateRecurringInvoiceLines", { lines: [6100, 6101].map((id) => ({ id, ihid: 35, qty_order: 6 })) }],
  ])("%s requests all of them", async (key, params) => {
    expect((await sent(key, params, [{ id: 1 }, { id: 2 }])).query).toBe("returnall=true");
  });

  test.each([
    ["createClients", { clients: [{ name: "One Ltd" }] }],
    ["markPopupNotesRead", { ids: ["31"] }],
    ["createClient", { name: "One Ltd" }],
  ])("%s of one record needs no parameter", async (key, params) => {
    expect((await sent(key, params)).query).toBe("");
  });

  test("a response with fewer records than were saved is returned with a warning", async () => {
    const warnings: string[] = [];
    const logger = { warn: (message: string) => warnings.push(message) };
    const save = async (clients: object[]) => {
      nock(origin).post("/api/Client").query({ returnall: "true" }).reply(201, { id: 3, name: "Three Ltd" });
      const params = { connection, clients } as never;
      const { data } = (await harness.action("createClients", params, { logger } as never)) as never;
      expect(data).toEqual([{ id: 3, name: "Three Ltd" }]);
    };
    // The IDs of updated records are known.
    await save(three.map((client, at) => ({ id: String(at + 1), ...client })));
    expect(warnings).toEqual([]);
    await save(three);
    expect(warnings).toEqual([
      "HaloPSA saved 3 records on POST Client but returned 1: the IDs of the others are unknown.",
    ]);
  });
});

describe("names like those of Object's own properties (11.13)", () => {
  const names = ["constructor", "toString", "hasOwnProperty", "__proto__"];

  test.each(names)("an additional field %s is sent", async (name) => {
    const { body } = await sent("updateClient", { id: "12", additionalFields: `{"${name}": "x"}` });
    expect(JSON.stringify(body)).toBe(`[{"id":12,"${name}":"x"}]`);
  });

  test.each(names)("a field %s of a JSON record is sent", async (name) => {
    const { body } = await sent("createClients", { clients: `[{"name": "One Ltd", "${name}": "x"}]` });
    expect(JSON.stringify(body)).toBe(`[{"name":"One Ltd","${name}":"x"}]`);
  });
});
