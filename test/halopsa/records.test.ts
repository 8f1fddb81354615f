import { type HaloPsaSandbox, startHaloPsa } from "../../sandbox/halopsa";
import * as records from "../../src/halopsa/records";
import { jsonSchemaOf, type RecordOf } from "../../src/kit/action/record";

const entries = Object.entries(records) as [string, RecordOf][];

describe("HaloPSA records", () => {
  it.each(entries)("%s parses its own example without losing a field", (_, record) => {
    expect(record.schema().parse(record.example)).toEqual(record.example);
  });

  it.each(entries)("%s is exported by its name", (name, record) => {
    expect(record.name).toBe(name);
  });

  it.each(entries)("%s declares every field of its example", (_, record) => {
    expect(undeclared(record.example, jsonSchemaOf(record))).toEqual([]);
  });

  it("builds no schema when it is loaded, because bundles contain no zod", () => {
    jest.isolateModules(() => {
      jest.doMock("zod", () => ({ z: unusable(), __esModule: true }));
      const fresh: typeof records = require("../../src/halopsa/records");
      expect(fresh.client.example).toEqual(records.client.example);
      expect(() => fresh.client.schema()).toThrow("zod was used");
    });
    jest.dontMock("zod");
  });
});

const lists: [string, RecordOf, string?][] = [
  ["Client", records.client],
  ["Site", records.site],
  ["Users", records.user],
  ["Agent", records.agent],
  ["Tickets", records.ticket],
  ["Projects", records.project],
  ["Opportunities", records.opportunity],
  ["Actions", records.action, "ticket_id=2001"],
  ["Asset", records.asset],
  ["AssetType", records.assetType],
  ["CRMNote", records.crmNote],
  ["PopupNote", records.popupNote],
  ["AreaAzureTenant", records.azureTenant],
  ["RecurringItem", records.recurringItem],
  ["AreaRequestType", records.areaRequestType],
  ["Supplier", records.supplier],
  ["Status", records.status],
  ["TicketType", records.ticketType],
  ["Priority", records.priority],
  ["Team", records.team],
  ["Outcome", records.outcome],
  ["KBArticle", records.kbArticle],
  ["SoftwareLicence", records.softwareLicence],
  ["Workflow", records.workflow],
  ["Item", records.item],
  ["ClientContract", records.clientContract],
  ["Quotation", records.quotation, "includelines=true"],
  ["Invoice", records.invoice, "includelines=true"],
  ["RecurringInvoice", records.recurringInvoice, "includelines=true"],
  ["Appointment", records.appointment],
  ["Attachment", records.attachment],
  ["Webhook", records.webhook],
  ["Report", records.report],
  ["FieldInfo", records.fieldInfo],
  ["Category", records.category],
  ["SLA", records.sla, "showpriorities=true"],
  ["Timesheet", records.timesheet],
  ["TimesheetEvent", records.timesheetEvent],
];

describe("HaloPSA sandbox", () => {
  let sandbox: HaloPsaSandbox;
  let token: string;

  beforeAll(async () => {
    sandbox = await startHaloPsa();
    const { clientId, clientSecret, scopes } = sandbox.fields;
    const form = {
      grant_type: "client_credentials",
      client_id: clientId,
      client_secret: clientSecret,
      scope: scopes,
    };
    const reply = await fetch(`${sandbox.url}/auth/token?tenant=sandbox`, {
      method: "POST",
      body: new URLSearchParams(form),
    });
    token = ((await reply.json()) as { access_token: string }).access_token;
  });

  afterAll(() => sandbox.close());

  const request = async (path: string, options: RequestInit = {}) => {
    const reply = await fetch(`${sandbox.url}/api/${path}`, {
      ...options,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    });
    return { status: reply.status, body: await reply.json() };
  };
  const get = (path: string) => request(path);
  const post = async (path: string, records: object[]) =>
    (await request(path, { method: "POST", body: JSON.stringify(records) })).body;

  test.each(lists)("%s returns records that match their schema", async (resource, record, query = "") => {
    const { status, body } = await get(`${resource}?${query}`);
    expect(status).toBe(200);
    const found = (
      Array.isArray(body) ? body : Object.values(body as object).find(Array.isArray)
    ) as object[];
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) record.schema().parse(one);
  });

  test("caps a page at 100 records, even if a larger size is requested", async () => {
    const { body } = await get("Tickets?pageinate=true&page_size=500&page_no=8");
    expect(body).toMatchObject({ record_count: 717, page_size: 100, page_no: 8 });
    expect((body as { tickets: object[] }).tickets).toHaveLength(17);
  });

  test.each([
    ["Client", [{ name: "Seven Ltd" }, { name: "Eight Ltd" }], [{ name: "Nine Ltd" }, { name: "Ten Ltd" }]],
    ["CRMNote", [{ note: "One" }, { note: "Two" }], [{ note: "Three" }, { note: "Four" }]],
    [
      "Actions",
      [
        { outcome_id: 7, note: "One" },
        { outcome_id: 7, note: "Two" },
      ].map((one) => ({ ticket_id: 2001, ...one })),
      [
        { outcome_id: 7, note: "Three" },
        { outcome_id: 7, note: "Four" },
      ].map((one) => ({ ticket_id: 2001, ...one })),
    ],
  ])(
    "returns the last of several saved records of %s, and all with returnall (11.4)",
    async (path, first, second) => {
      expect(await post(path, first)).toMatchObject(first.at(-1)!);
      expect(await post(`${path}?returnall=true`, second)).toMatchObject(second);
    },
  );

  test("returns the last of several popup notes marked as read, and all with returnall (11.4)", async () => {
    const notes = [{ id: 30 }, { id: 31 }];
    expect(await post("PopupNote/read", notes)).toMatchObject([{ id: 31 }]);
    expect(await post("PopupNote/read?returnall=true", notes)).toMatchObject(notes);
  });

  test("ignores an unknown parameter, and reports it to the tests", async () => {
    const { status } = await get("Client?clientname=North");
    expect(status).toBe(200);
    expect(sandbox.ignored).toEqual(["GET /api/Client: clientname"]);
  });
});

function unusable(): object {
  return new Proxy(
    {},
    {
      get() {
        throw new Error("zod was used");
      },
    },
  );
}

interface JsonSchema {
  propertyNames?: object;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
}

/** Finds fields that the schema does not declare. Loose objects accept misspelled ones. */
function undeclared(value: unknown, schema: JsonSchema, at = ""): string[] {
  // The names are the user's own, such as the columns of a report.
  if (schema.propertyNames) return [];
  if (Array.isArray(value)) return value.flatMap((item) => undeclared(item, schema.items ?? {}, `${at}[]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, field]) => {
    const declared = schema.properties?.[key];
    return declared ? undeclared(field, declared, `${at}.${key}`) : [`${at}.${key}`];
  });
}
