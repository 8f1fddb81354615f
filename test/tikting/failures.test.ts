import { ConnectionError } from "@prismatic-io/spectral";
import component from "../../src/tikting";
import { componentOf } from "../support/components";
import nock from "../support/nock";
import { runner } from "../support/run";
import { connectedWith, connection, jwt, jwtUntil, origin } from "./connection";

const { run, dataSource, failureOf, refusalOf, logOf } = runner(component as never, connection);
const base = "/api/TicketsApi";
const file = { data: Buffer.from("x"), contentType: "text/plain" };

const registered = {
  Title: "Laptop",
  Description: "Black screen",
  CreatorId: "u1",
  SiteId: "2",
  DepartmentId: "4",
  TicketStatusId: "1",
  TicketType: "Ticket",
};

it.each([
  ["listTickets", { page: "0" }, 'Page must be a whole number of at least 1, got "0".'],
  [
    "listTickets",
    { filterBy: ["Color"] },
    'Filter By must be one of Subject, TicketId, Priority, Requester, got "Color".',
  ],
  ["listTickets", { length: "ten" }, 'Length must be a whole number of at least 1, got "ten".'],
  ["getTicket", { id: "" }, "Ticket ID is required."],
  ["registerTicket", { ...registered, SiteId: "" }, "Site ID is required."],
  [
    "registerTicket",
    { ...registered, Guid: "7" },
    'GUID must be a GUID such as 3fa85f64-5717-4562-b3fc-2c963f66afa6, got "7".',
  ],
  [
    "registerTicket",
    { ...registered, DueDate: "soon" },
    'Due Date must be a date and time such as 2026-03-10T09:00:00Z, got "soon".',
  ],
  ["registerTicket", { ...registered, Uploads: [{ file }] }, "Uploads, entry 1: File Name is required."],
  [
    "registerTicket",
    { ...registered, Uploads: [{ file: 7, fileName: "a.txt" }] },
    "Uploads, entry 1: File must be a file (bytes with a content type), got 7.",
  ],
  ["updateTicket", { id: "1" }, "Creator ID is required."],
  ["replyToTicket", { id: "1", Title: "Ready" }, "Send To is required."],
  ["closeTicket", { id: "1" }, "Close By is required."],
  ["addTicketAttachments", { id: "1" }, "Uploads is required."],
  [
    "requesterReply",
    { id: "x", Username: "dana", Title: "Again" },
    'Ticket ID must be an ID, which is a whole number, got "x".',
  ],
])("%s rejects %j before sending a request", async (key, params, message) => {
  expect(await refusalOf(key, params)).toBe(message);
});

it("rejects a title that is too long for Tikting, and accepts the longest one", async () => {
  expect(await refusalOf("registerTicket", { ...registered, Title: "x".repeat(256) })).toContain(
    "Title must be at most 255 characters long",
  );
  nock(origin).post(`${base}/register`).reply(201, { id: 1 });
  await run("registerTicket", { ...registered, Title: "x".repeat(255) });
});

it("accepts only the twenty list types", async () => {
  const { inputs } = (
    component as unknown as {
      actions: { listTickets: { inputs: { key: string; model?: { value: string }[] }[] } };
    }
  ).actions.listTickets;
  const values = inputs.find(({ key }) => key === "listType")?.model?.map(({ value }) => value);
  expect(values?.filter(Boolean)).toHaveLength(20);
  expect(await refusalOf("listTickets", { listType: "Everything" })).toContain(
    "List Type must be one of AllMyGroups,",
  );
});

it.each([
  [{ baseUrl: "" }, "Base URL of the Tikting connection is required."],
  [{ baseUrl: "http://tikting.example.com" }, "must be a URL that begins with https://"],
  [{ jwt: "" }, "JWT of the Tikting connection is required."],
  [
    { jwt: "secret-password" },
    "JWT of the Tikting connection must be a JSON Web Token: three parts separated by periods.",
  ],
])("rejects a connection with %j", async (fields, message) => {
  const error = await failureOf("getTicket", { id: "1" }, connectedWith(fields));
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error?.message).toContain(message);
  expect(error?.message).not.toContain("secret-password");
});

it.each([
  ["tikting.example.com/", ""],
  ["https://tikting.example.com/helpdesk", "/helpdesk"],
  ["https://tikting.example.com/api/TicketsApi", ""],
])("accepts %s as the server, and a token with Bearer", async (baseUrl, path) => {
  const scope = nock(origin, { reqheaders: { authorization: `Bearer ${jwt}` } })
    .get(`${path}${base}/1`)
    .reply(200, { id: 1 });
  await run("getTicket", { id: "1" }, connectedWith({ baseUrl, jwt: `Bearer ${jwt}` }));
  expect(scope.isDone()).toBe(true);
});

it.each<[body: unknown, ...messages: string[]]>([
  [
    { title: "One or more validation errors occurred.", errors: { Title: ["The Title field is required."] } },
    "The Title field is required",
  ],
  [
    { SendTo: ["The SendTo field is required."], Title: ["Too long."] },
    "The SendTo field is required",
    "Title: Too long",
  ],
  [{ type: "about:blank", title: "Bad Request", detail: "The ticket is locked." }, "The ticket is locked"],
  [{ message: "ID mismatch" }, "ID mismatch"],
  ["Ticket not found", "Ticket not found"],
])("includes the server's message in the error: %j", async (body, first, ...others) => {
  nock(origin)
    .post(`${base}/update/1`)
    .reply(400, body as nock.Body);
  const message = await refusalOf("updateTicket", { id: "1", CreatorId: "u1" });
  expect(message).toContain(`Tikting 400 on POST TicketsApi/update/1: ${first}`);
  for (const other of others) expect(message).toContain(other);
});

it("a 401 marks the connection, without revealing the token", async () => {
  nock(origin).get(`${base}/1`).reply(401, `Token ${jwt} is unknown`);
  const error = await failureOf("getTicket", { id: "1" });
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error?.message).toContain("The JWT is invalid or has been revoked");
  expect(error?.message).not.toContain(jwt);
});

it("a 401 includes the time when the token expired", async () => {
  nock(origin).get(`${base}/1`).reply(401);
  const error = await failureOf("getTicket", { id: "1" }, connectedWith({ jwt: jwtUntil(1_700_000_000) }));
  expect(error?.message).toContain("The JWT expired on 2023-11-14T22:13:20.000Z");
});

it.each([
  ["closeTicket", { id: "1", CloseBy: "u1" }, "POST", "close/1", "Tickets.Close"],
  ["deleteTicket", { id: "1" }, "DELETE", "1", "Tickets.Delete"],
  ["pickUpTicket", { id: "1" }, "POST", "pickup/1", "Tickets.PickUp"],
])("a 403 of %s names the permission", async (key, params, method, path, permission) => {
  nock(origin).intercept(`${base}/${path}`, method).reply(403);
  expect(await refusalOf(key, params)).toContain(
    `The user of the JWT may lack the permission ${permission}. Grant it in Tikting`,
  );
});

it("distinguishes a ticket that was already closed from one that is closed now", async () => {
  nock(origin).post(`${base}/close/1`).reply(204);
  expect(await run("closeTicket", { id: "1", CloseBy: "u1" })).toEqual({ data: { alreadyClosed: false } });
  nock(origin)
    .post(`${base}/close/1`)
    .reply(200, "Ticket is already closed", { "content-type": "text/plain; charset=utf-8" });
  expect(await run("closeTicket", { id: "1", CloseBy: "u1" })).toEqual({
    data: { alreadyClosed: true, message: "Ticket is already closed" },
  });
});

it("sends complete files again after a 429", async () => {
  const bodies: string[] = [];
  const keep = (body: unknown) => bodies.push(String(body).replaceAll(/-{4,}\S+/g, "BOUNDARY")) > 0;
  nock(origin).post(`${base}/attachments/1`, keep).reply(429, "", { "retry-after": "0" });
  nock(origin).post(`${base}/attachments/1`, keep).reply(200);
  await run("addTicketAttachments", { id: "1", Uploads: [{ file, fileName: "a.txt" }] });
  expect(bodies).toHaveLength(2);
  expect(bodies[0]).toContain('filename="a.txt"');
  expect(bodies[0]).toBe(bodies[1]);
});

it("delays requests if the server reports that its rate limit is exhausted", async () => {
  nock(origin)
    .get(`${base}/1`)
    .reply(200, { id: 1 }, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1" });
  nock(origin).get(`${base}/2`).reply(200, { id: 2 });
  await run("getTicket", { id: "1" });
  const started = Date.now();
  await run("getTicket", { id: "2" });
  expect(Date.now() - started).toBeGreaterThanOrEqual(900);
});

it("retries a list after a 502 although it is a POST, but not a reply to a ticket", async () => {
  nock(origin).post(base).reply(502);
  nock(origin)
    .post(base)
    .reply(200, [{ id: 1 }]);
  expect((await run("listTickets")).data).toEqual([{ id: 1 }]);
  nock(origin).post(`${base}/reply/1`).reply(502);
  expect(await refusalOf("replyToTicket", { id: "1", Title: "Ready", SendTo: "a@example.com" })).toContain(
    "Tikting may have processed this request, so it was not sent again",
  );
});

/** Serves a list of `count` tickets in pages of at most `cap`, and records the requested pages. */
function serve(count: number, cap: number, path = base) {
  const pages: number[] = [];
  const all = Array.from({ length: count }, (_, at) => ({ id: at + 1 }));
  nock(origin)
    .persist()
    .post(path)
    .reply((_uri, body) => {
      const { page, length = cap } = body as { page: number; length?: number };
      const size = Math.min(cap, length);
      pages.push(page);
      return [200, all.slice((page - 1) * size, page * size)];
    });
  return pages;
}

it.each([
  ["a server that returns smaller pages than requested", 120, 50, [1, 2, 3, 3, 2, 1]],
  ["a last page that is full", 100, 50, [1, 2, 3, 3, 2, 1]],
  ["a list shorter than one page", 7, 50, [1]],
])("reads all tickets of %s", async (_, count, cap, expected) => {
  const pages = serve(count, cap);
  const { data } = await run("listTickets", { fetchAll: true });
  expect(data).toHaveLength(count);
  expect(pages).toEqual(expected);
});

it("reads the pages of a dropdown once", async () => {
  const pages = serve(120, 50);
  const { result } = await dataSource("selectTicket");
  expect(result).toHaveLength(120);
  expect(pages).toEqual([1, 2, 3]);
});

it("stops at Maximum Records", async () => {
  const pages = serve(500, 100);
  const { data } = await run("listTickets", { fetchAll: true, maximumRecords: "120" });
  expect(data).toHaveLength(120);
  expect(pages).toEqual([1, 2]);
});

it("rejects a response that is not a list", async () => {
  nock(origin).post(base).reply(200, { items: [] });
  expect(await refusalOf("listTickets")).toBe(
    "Tikting's response to POST TicketsApi is not a list of tickets.",
  );
});

it("never logs the token", async () => {
  nock(origin).get(`${base}/1`).reply(200, { id: 1 });
  const logged = await logOf("getTicket", { id: 1 });
  expect(logged).toContain("GET TicketsApi/1: 200");
  expect(logged).not.toContain(jwt);
});

describe("an error response (11.11)", () => {
  const table: [body: unknown, message: string][] = [
    [["Title is missing.", "Site is missing."], "Title is missing; Site is missing"],
    [[{ code: "Locked", description: "The ticket is locked." }], "The ticket is locked"],
    [{ errors: [{ propertyName: "Title", errorMessage: "is missing" }] }, "Title: is missing"],
    [{ error: { message: "The ticket is locked." } }, "The ticket is locked."],
    [{ message: ["Title is missing", "Site is missing"] }, "Title is missing; Site is missing"],
    [{ message: { errors: { Title: ["is missing"] } } }, "Title: is missing"],
    [{ error: "The ticket is locked." }, "The ticket is locked."],
    [{ errors: { constructor: ["is not known"] } }, "constructor: is not known"],
  ];

  it.each(table)("%j is read", async (body, message) => {
    nock(origin)
      .post(`${base}/update/1`)
      .reply(400, body as nock.Body);
    expect(await refusalOf("updateTicket", { id: "1", CreatorId: "u1" })).toBe(
      `Tikting 400 on POST TicketsApi/update/1: ${message}`,
    );
  });

  it.each([[{ message: {} }], [{ error: null, errors: [] }]])("%j is shown as it is", async (body) => {
    nock(origin)
      .post(`${base}/update/1`)
      .reply(400, body as nock.Body);
    expect(await refusalOf("updateTicket", { id: "1", CreatorId: "u1" })).toBe(
      `Tikting 400 on POST TicketsApi/update/1: ${JSON.stringify(body)}`,
    );
  });
});

describe("inputs that nobody touched (11.1)", () => {
  /** The body that a step sends. */
  async function bodyOf(key: string, path: string, params: object): Promise<string> {
    let sent = "";
    nock(origin)
      .post(path, (body) => {
        sent = String(typeof body === "string" ? body : JSON.stringify(body));
        return true;
      })
      .reply(200, key === "listTickets" ? [] : {});
    await run(key, { ...params });
    return sent.replaceAll(/-{4,}[^\s"]+/g, "BOUNDARY");
  }

  it.each([
    ["registerTicket", `${base}/register`, registered],
    ["createIntegrationTicket", `${base}/new`, { Title: "Laptop", Description: "Black", Requester: "dana" }],
    ["closeTicket", `${base}/close/1`, { id: "1", CloseBy: "u1" }],
    ["resolveTicket", `${base}/resolve/1`, { id: "1", ResolvedBy: "u1", Resolution: "Battery" }],
    ["updateTicket", `${base}/update/1`, { id: "1", CreatorId: "u1" }],
    ["replyToTicket", `${base}/reply/1`, { id: "1", Title: "Ready", SendTo: "a@example.com" }],
  ])("of %s send nothing", async (key, path, required) => {
    const { inputs } = componentOf("tikting").actions[key]!;
    const untouched = Object.fromEntries(
      inputs
        .filter(({ type, default: preset }) => type !== "connection" && !preset)
        .map(({ key: input, collection }) => [input, collection ? [] : ""]),
    );
    const alone = await bodyOf(key, path, required);
    expect(alone).not.toBe("");
    expect(await bodyOf(key, path, { ...untouched, ...required })).toBe(alone);
  });

  it("of a list send no filter", async () => {
    const listed = { listType: "AllTickets" };
    const alone = await bodyOf("listTickets", base, listed);
    expect(JSON.parse(alone)).toEqual(listed);
    expect(
      await bodyOf("listTickets", base, { search: "", filterBy: [], length: "", page: "", ...listed }),
    ).toBe(alone);
  });

  it("keep the file of an upload whose other fields are filled", async () => {
    const body = await bodyOf("closeTicket", `${base}/close/1`, {
      id: "1",
      CloseBy: "u1",
      Uploads: [
        { file: "", fileName: "" },
        { file, fileName: "a.txt" },
      ],
    });
    expect(body.match(/filename=/g)).toEqual(["filename="]);
  });

  it("of Additional Field take numbers and booleans, and refuse objects (11.3)", async () => {
    const resolved = { id: "1", ResolvedBy: "u1", Resolution: "Battery" };
    const additionalFields = [
      { key: "Code", value: 7 },
      { key: "Billable", value: false },
      { key: "constructor", value: "a" },
    ];
    const body = await bodyOf("resolveTicket", `${base}/resolve/1`, { ...resolved, additionalFields });
    for (const [name, value] of [
      ["Code", "7"],
      ["Billable", "false"],
      ["constructor", "a"],
    ])
      expect(body).toMatch(new RegExp(`name="${name}"\\s+${value}\\s`));
    expect(
      await refusalOf("resolveTicket", { ...resolved, additionalFields: [{ key: "Code", value: { a: 1 } }] }),
    ).toBe("Additional Field must be text, got an object.");
  });
});

it("warns in the comments of Fetch All that its data cannot say whether tickets are missing (11.5)", () => {
  const { inputs } = componentOf("tikting").actions.listTickets!;
  expect(inputs.find(({ key }) => key === "fetchAll")?.comments).toContain(
    "If tickets may be missing, the step logs a warning.",
  );
});
