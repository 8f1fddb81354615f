import { inspect } from "node:util";
import { ConnectionError } from "@prismatic-io/spectral";
import component from "../../src/omnidesk";
import { componentOf } from "../support/components";
import nock from "../support/nock";
import { runner } from "../support/run";
import { connectedWith, connection, origin } from "./connection";

const { run, failureOf, refusalOf, logOf } = runner(component as never, connection);
const SECRET = "test-key-0000000000";

const created = {
  brandID: "3",
  channelID: "7",
  direction: "inbound",
  from: "a@example.com",
  to: "b@example.com",
};

it.each([
  [
    "listTickets",
    { applyView: "1" },
    'View must be at least two letters, digits, hyphens, or underscores, got "1".',
  ],
  [
    "listTickets",
    { status: "done" },
    'Status must be one of new, open, pending, holding, solved, closed, got "done".',
  ],
  ["listTickets", { itemLimit: "10000" }, 'Item Limit must be a whole number from 1 to 9999, got "10000".'],
  ["listTickets", { itemStart: "-1" }, 'Item Start must be a whole number of at least 0, got "-1".'],
  ["createTicket", created, "Title is required."],
  [
    "createTicket",
    { ...created, title: "No heat", direction: "sideways" },
    'Direction must be one of inbound, outbound, got "sideways".',
  ],
  ["getTicket", { ticketID: "T-1" }, 'Ticket ID must be an ID, which is a whole number, got "T-1".'],
  ["updateTicket", { ticketID: "1", status: "open" }, 'Status must be one of solved, closed, got "open".'],
  ["deleteTickets", { ticketIDs: [] }, "Ticket IDs must contain at least one value."],
  ["setTicketStatus", { ticketIDs: ["1"] }, "Status is required."],
  [
    "setTicketPriority",
    { ticketIDs: ["1", "x"], priority: "low" },
    'Ticket IDs must be an ID, which is a whole number, got "x".',
  ],
  ["createMessage", { ticketID: "1", type: "1" }, "Message is required."],
  [
    "createMessage",
    { ticketID: "1", type: "email", message: "Ready for pickup" },
    'Type must be the ID of a channel, calllog, or contactform, got "email".',
  ],
  [
    "createMessage",
    { ticketID: "1", type: "1", message: "Okay" },
    'Message must be at least 5 characters long, got "Okay".',
  ],
  [
    "createMessage",
    { ticketID: "1", type: "1", message: "Ready for pickup", sendAt: "2026-03-10T09:00:00Z" },
    'Send At must be a date and time without a time zone, such as 2026-03-10 09:00:00, got "2026-03-10T09:00:00Z".',
  ],
  [
    "createMessage",
    { ticketID: "1", type: "1", message: "Ready for pickup", sendAt: "2026-02-30 09:00:00" },
    'Send At must be a date and time without a time zone, such as 2026-03-10 09:00:00, got "2026-02-30 09:00:00".',
  ],
  [
    "createMessage",
    { ticketID: "1", type: "1", message: "Ready for pickup", submitStatus: "new" },
    'Status must be one of open, pending, holding, solved, closed, got "new".',
  ],
  [
    "listCustomers",
    { query: "dana@example.com" },
    'Query must be letters, digits, and spaces only, so not an email address, got "dana@example.com".',
  ],
  ["listCustomers", { itemLimit: "100" }, 'Item Limit must be a whole number from 1 to 99, got "100".'],
  ["listUsers", { itemLimit: "1000" }, 'Item Limit must be a whole number from 1 to 999, got "1000".'],
  ["createCustomer", { firstname: "Dana" }, "External Primary ID or Address is required."],
  [
    "createCustomer",
    { customer_link_channel: "dana@example.com" },
    "Address Type and Address are required together.",
  ],
  [
    "createCustomer",
    { primary_id: "C-17", channel_id: "email" },
    "Address Type and Address are required together.",
  ],
  [
    "createCustomer",
    { primary_id: "C-17", extra_telephone: "020 123" },
    'Extra Telephone must be a plus sign and digits, such as +31201234567, got "020 123".',
  ],
  [
    "updateCustomer",
    { externalPrimaryID: "C-17", firstname: "Dana 2" },
    'First Name must be letters, periods, hyphens, apostrophes, and spaces only, got "Dana 2".',
  ],
  [
    "createUser",
    {
      firstname: "Alex",
      lastname: "Kim",
      name: "alex",
      email: "alex@example.com",
      telephone_number: "+3161234567",
    },
    'Telephone Number must be a plus sign and 11 digits, such as +31612345678, got "+3161234567".',
  ],
  ["batchTickets", { ticketIDs: ["1"] }, "Actions is required."],
  [
    "batchTickets",
    { ticketIDs: ["1"], actions: [{ actionType: "setStatus" }] },
    "Actions, entry 1: Value is required.",
  ],
])("%s rejects %j before sending a request", async (key, params, message) => {
  expect(await refusalOf(key, params)).toBe(message);
});

it.each([
  [{ account: "" }, "Account or Base URL of the Omnidesk connection is required."],
  [
    { account: "http://acme.omnidesk.com" },
    "must be an account name such as acme, or a URL that begins with https://.",
  ],
  [{ account: "https://acme.omnidesk.com?apiKey=1" }, "must be an account name"],
  [{ apiKey: " " }, "API Key of the Omnidesk connection is required."],
  [{ sendKeyAs: "body" }, 'Send Key As of the Omnidesk connection must be query or header, got "body".'],
])("rejects a connection with %j", async (fields, message) => {
  const error = await failureOf("getTicket", { ticketID: "1" }, connectedWith(fields));
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error?.message).toContain(message);
});

it.each([
  ["ACME", origin],
  ["acme.omnidesk.io", "https://acme.omnidesk.io"],
  ["https://desk.example.com/support/", "https://desk.example.com/support"],
  ["https://acme.omnidesk.com/api/v2/", origin],
])("accepts %s as the account", async (account, server) => {
  const scope = nock(new URL(server).origin)
    .get(`${new URL(server).pathname.replace(/\/$/, "")}/api/v2/ticket/1`)
    .reply(200, { type: "item", item: { id: 1 } });
  await run("getTicket", { ticketID: "1" }, connectedWith({ account }));
  expect(scope.isDone()).toBe(true);
});

it("sends the key only as a query parameter if Send Key As is query", async () => {
  const scope = nock(origin, { badheaders: ["apikey"] })
    .get("/api/v2/ticket/1")
    .query({ apiKey: SECRET, getTicketHistory: "false" })
    .reply(200, { type: "item", item: { id: 1 } });
  await run("getTicket", { ticketID: "1", getTicketHistory: false }, connectedWith({ sendKeyAs: "query" }));
  expect(scope.isDone()).toBe(true);
});

it.each([400, 200])("includes Omnidesk's message in the error, with status %d", async (status) => {
  nock(origin)
    .post("/api/v2/ticket")
    .reply(status, { status: "error", message: "This form does not exist." });
  expect(await refusalOf("createTicket", { ...created, title: "No heat", formID: "99" })).toContain(
    `Omnidesk ${status} on POST ticket: This form does not exist`,
  );
});

it("a 401 marks the connection, without revealing the key", async () => {
  nock(origin)
    .get("/api/v2/ticket/1")
    .query(true)
    .reply(401, { status: "error", message: `Wrong key ${SECRET}` });
  const error = await failureOf("getTicket", { ticketID: "1" }, connectedWith({ sendKeyAs: "query" }));
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error?.message).toContain("Omnidesk 401 on GET ticket/1: Wrong key ***.");
  expect(inspect(error, { depth: null, showHidden: true })).not.toContain(SECRET);
});

it("a 403 names the permission that the key needs", async () => {
  nock(origin).post("/api/v2/ticket/setStatus").reply(403, { status: "error", message: "Forbidden" });
  expect(await refusalOf("setTicketStatus", { ticketIDs: ["1"], status: "open" })).toContain(
    "Omnidesk 403 on POST ticket/setStatus: Forbidden. The API key may lack the permission SET_STATUS. Select it for the key in Omnidesk's API settings",
  );
});

it.each([
  ["createMessage", { ticketID: "1", type: "1", message: "Ready for pickup" }, "MESSAGE_CREATE"],
  ["createChatbotMessage", { brandID: "3", message: "a", subject: "b", from: "c" }, "MESSAGE_CREATE"],
  ["downloadEmail", { id: "1" }, "TICKET_READ"],
  ["listCustomers", {}, "CUSTOMER_READ"],
  ["getCustomer", { id: "1" }, "CUSTOMER_READ"],
  ["searchCustomerByExternalId", { externalPrimaryID: "C-17" }, "CUSTOMER_READ"],
  ["getCustomerTimeline", { brand_id: "3", external_id: "C-17" }, "CUSTOMER_READ"],
  ["createCustomer", { primary_id: "C-17" }, "CUSTOMER_CUD"],
  ["updateCustomer", { externalPrimaryID: "C-17" }, "CUSTOMER_CUD"],
  ["listUsers", {}, "USER_READ"],
  ["listViews", {}, "VIEW_READ"],
  ["getView", { id: "1" }, "GROUP_CUD"],
  ["listForms", {}, "FORM_READ"],
  ["getForm", { id: "1" }, "FORM_READ"],
  ["listFormFields", {}, "FORM_READ"],
  ["listChannels", {}, "CHANNEL_READ"],
  ["createChannel", { name: "Terminal" }, "CHANNEL_CUD"],
])("a 403 of %s names its permission", async (key, params, permission) => {
  nock(origin)
    .intercept(/./, "GET")
    .reply(403, {})
    .intercept(/./, "POST")
    .reply(403, {})
    .intercept(/./, "PUT")
    .reply(403, {});
  expect(await refusalOf(key, params)).toContain(`The API key may lack the permission ${permission}.`);
  nock.cleanAll();
});

it("waits as long as a 429 requests, then sends the same form again", async () => {
  const bodies: string[] = [];
  const keep = (body: unknown) => bodies.push(String(body).replaceAll(/-{4,}\S+/g, "BOUNDARY")) > 0;
  nock(origin).post("/api/v2/ticket/setStatus", keep).reply(429, "", { "retry-after": "1" });
  nock(origin).post("/api/v2/ticket/setStatus", keep).reply(200, { type: "result" });
  const started = Date.now();
  await run("setTicketStatus", { ticketIDs: ["1"], status: "open" });
  expect(Date.now() - started).toBeGreaterThanOrEqual(990);
  expect(bodies).toHaveLength(2);
  expect(bodies[0]).toBe(bodies[1]);
  expect(bodies[0]).toContain("open");
});

it("does not retry a create after a 502, and the error says that it may have been processed", async () => {
  nock(origin).post("/api/v2/ticket").reply(502, "<html><body>Bad gateway</body></html>");
  const message = await refusalOf("createTicket", { ...created, title: "No heat" });
  expect(message).toContain("Omnidesk may have processed this request, so it was not sent again");
});

it("does not send a message again after a 504: the customer may have received it", async () => {
  nock(origin).post("/api/v2/message").reply(504, "");
  const message = await refusalOf("createMessage", { ticketID: "1", type: "1", message: "Ready for pickup" });
  expect(message).toContain("Omnidesk may have processed this request, so it was not sent again");
});

it("searches for a customer again after a 502: a search changes nothing", async () => {
  nock(origin).post("/api/v2/customer/searchByPrimaryExternalId").reply(502, "");
  nock(origin)
    .post("/api/v2/customer/searchByPrimaryExternalId")
    .reply(200, { item: { id: 2117 } });
  const { data } = await run("searchCustomerByExternalId", { externalPrimaryID: "C-17" });
  expect(data).toEqual({ id: 2117 });
});

it("rejects a list of channels that is none", async () => {
  nock(origin).get("/api/v2/channel").reply(200, { type: "text" });
  expect(await refusalOf("listChannels")).toBe(
    "Omnidesk's response to GET channel is not a list of records.",
  );
});

it("never logs the key", async () => {
  nock(origin)
    .get("/api/v2/ticket")
    .query(true)
    .reply(200, { itemTotal: 1, items: [{ id: 1 }] });
  const logged = await logOf("listTickets", { fetchAll: "true" }, connectedWith({ sendKeyAs: "query" }));
  expect(logged).toContain("GET ticket: 200");
  expect(logged).not.toContain(SECRET);
});

it("reads all pages if the server returns smaller pages than requested", async () => {
  const all = [1, 2, 3, 4, 5].map((id) => ({ id }));
  const starts: string[] = [];
  nock(origin)
    .get("/api/v2/ticket")
    .query(true)
    .times(3)
    .reply((uri) => {
      const start = new URL(uri, origin).searchParams.get("itemStart") ?? "";
      starts.push(start);
      return [200, { itemTotal: "5", items: all.slice(Number(start), Number(start) + 2) }];
    });
  const { data } = await run("listTickets", { fetchAll: true });
  expect(data).toEqual({
    type: "text",
    itemStart: 0,
    itemTotal: 5,
    itemLimit: 5,
    items: all,
    hasMore: false,
  });
  expect(starts).toEqual(["0", "2", "4"]);
});

it("stops at Maximum Records and returns the total", async () => {
  nock(origin)
    .get("/api/v2/ticket")
    .query({ itemStart: 0, itemLimit: 2 })
    .reply(200, { itemTotal: 5, items: [{ id: 1 }, { id: 2 }] });
  const { data } = await run("listTickets", { fetchAll: true, maximumRecords: "2" });
  expect(data).toMatchObject({ itemTotal: 5, itemLimit: 2, items: [{ id: 1 }, { id: 2 }], hasMore: true });
});

it("rejects a response that is not a list", async () => {
  nock(origin).get("/api/v2/ticket").query(true).reply(200, { type: "text" });
  expect(await refusalOf("listTickets", { fetchAll: true })).toBe(
    "Omnidesk's response to GET ticket is not a list of records.",
  );
});

describe("Fetch All (11.5)", () => {
  interface List {
    itemTotal?: number;
    itemLimit: number;
    items: { id: number }[];
    hasMore: boolean;
  }

  /** Runs Fetch All against a list of tickets; `itemTotal` is what the server reports. */
  async function fetchAll(
    tickets: { id: number }[],
    itemTotal: unknown,
    before: (tickets: { id: number }[]) => void = () => undefined,
  ): Promise<List> {
    nock(origin)
      .persist()
      .get("/api/v2/ticket")
      .query(true)
      .reply((uri) => {
        before(tickets);
        const query = new URL(uri, origin).searchParams;
        const start = Number(query.get("itemStart"));
        return [200, { itemTotal, items: tickets.slice(start, start + Number(query.get("itemLimit"))) }];
      });
    const { data } = await run("listTickets", { fetchAll: true });
    nock.cleanAll();
    return data as List;
  }

  const ticketsTo = (last: number) => Array.from({ length: last }, (_, at) => ({ id: at + 1 }));

  it.each([null, undefined, "many"])("reads all tickets if the reported total is %p", async (itemTotal) => {
    const { items, hasMore } = await fetchAll(ticketsTo(2100), itemTotal);
    expect(items).toEqual(ticketsTo(2100));
    expect(hasMore).toBe(false);
  });

  it("says that tickets may be missing if fewer are returned than reported", async () => {
    const list = await fetchAll(ticketsTo(1500), 1600);
    expect(list).toMatchObject({ itemTotal: 1600, itemLimit: 1500, hasMore: true });
  });

  it("documents hasMore in its comments and in its output schema", () => {
    const { inputs, outputSchema } = componentOf("omnidesk").actions.listTickets!;
    expect(inputs.find(({ key }) => key === "fetchAll")?.comments).toContain("hasMore");
    expect(JSON.parse(outputSchema!.schema!).properties.hasMore).toMatchObject({ type: "boolean" });
  });
});

describe("an error response (11.11)", () => {
  const table: [reply: unknown, message: string][] = [
    [
      { status: "error", message: ["Title is missing", "Brand is missing"] },
      "Title is missing; Brand is missing",
    ],
    [
      { status: "error", message: { title: ["is missing"], from: "is not valid" } },
      "title: is missing; from: is not valid",
    ],
    [
      { status: "error", error: { code: 7, message: "This form does not exist" } },
      "This form does not exist",
    ],
    [
      { status: "error", message: "Not valid", errors: [{ field: "title", message: "is missing" }] },
      "Not valid: title: is missing",
    ],
    [{ type: "error", errors: { constructor: ["is not known"] } }, "constructor: is not known"],
    [["Title is missing"], "Title is missing"],
  ];

  it.each(table)("%j is read", async (reply, message) => {
    nock(origin)
      .get("/api/v2/ticket/1")
      .query(true)
      .reply(400, reply as nock.Body);
    expect(await refusalOf("getTicket", { ticketID: "1" })).toBe(`Omnidesk 400 on GET ticket/1: ${message}`);
  });

  it("is shown as it is if it contains no message", async () => {
    nock(origin).get("/api/v2/ticket/1").query(true).reply(400, { status: "error", message: {} });
    expect(await refusalOf("getTicket", { ticketID: "1" })).toBe(
      'Omnidesk 400 on GET ticket/1: {"status":"error","message":{}}',
    );
  });
});

describe("key/value lists (11.1, 11.3, 11.13)", () => {
  /** The form that a step sends. */
  async function formOf(additionalFields: unknown) {
    let form = "";
    nock(origin)
      .put("/api/v2/ticket/solveUnfinishedTickets", (body) => {
        form = new URLSearchParams(body as Record<string, string>).toString();
        return true;
      })
      .reply(200, { type: "result" });
    await run("solveUnfinishedTickets", { additionalFields });
    return form;
  }

  it.each([[[]], [""], [[{ key: "", value: "" }]]])("of %j send nothing", async (untouched) => {
    expect(await formOf(untouched)).toBe("");
  });

  it("send numbers and booleans as text, under any name", async () => {
    const pairs = [
      { key: "brandID", value: 3 },
      { key: "notify", value: false },
      { key: "constructor", value: "a" },
    ];
    expect(await formOf(pairs)).toBe("brandID=3&notify=false&constructor=a");
  });

  it("refuse an object", async () => {
    expect(
      await refusalOf("solveUnfinishedTickets", { additionalFields: [{ key: "a", value: { b: 1 } }] }),
    ).toBe("Additional Field must be text, got an object.");
  });
});
