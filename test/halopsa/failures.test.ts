import { createHarness } from "@prismatic-io/spectral/dist/testing";
import component from "../../src/halopsa";
import { readError } from "../../src/halopsa/errors";
import nock from "../support/nock";
import { connection, origin } from "./connection";

const harness = createHarness(component as never);
const run = (key: string, params: object, fields: object = {}) =>
  harness.action(key, {
    connection: { ...connection, fields: { ...connection.fields, ...fields } },
    ...params,
  } as never);

const errorOf = async (promise: Promise<unknown>): Promise<Error> =>
  promise.then(
    () => {
      throw new Error("No error was thrown.");
    },
    (error: Error) => error,
  );

describe("HaloPSA error bodies", () => {
  test.each([
    ["an error message", { resultCode: 5, errorMessage: "Name is in use" }, "Name is in use"],
    ["an exception", { ClassName: "System.Exception", Message: "Client not found" }, "Client not found"],
    ["a message", { message: "Not allowed" }, "Not allowed"],
    ["an OAuth error", { error: "invalid_client", error_description: "Unknown client" }, "Unknown client"],
    [
      "a list of errors",
      { errors: ["Name is missing", "Site is missing"] },
      "Name is missing; Site is missing",
    ],
    ["errors by field", { errors: { summary: ["is required"] } }, "summary: is required"],
    ["validation errors", { validation_errors: { name: "Name is taken" } }, "Name is taken"],
    ["an error alone", { error: "Something went wrong" }, "Something went wrong"],
    ["text", "The client is locked ", "The client is locked"],
    [
      "an error that is an object (11.11)",
      { error: { code: 400, message: "Name is in use" } },
      "Name is in use",
    ],
    [
      "a message that is a list (11.11)",
      { Message: ["Name is missing", "Site is missing"] },
      "Name is missing; Site is missing",
    ],
    ["a message that is an object (11.11)", { message: { name: ["is in use"] } }, "name: is in use"],
    [
      "a list as the whole body (11.11)",
      [{ message: "Name is in use" }, "Site is missing"],
      "Name is in use; Site is missing",
    ],
    [
      "a list of objects (11.11)",
      { errors: [{ message: "Name is in use" }, { ErrorMessage: "Site is missing" }] },
      "Name is in use; Site is missing",
    ],
    [
      "a list of objects with a field (11.11)",
      { errors: [{ field: "name", message: "is in use" }] },
      "name: is in use",
    ],
    [
      "errors by field that are objects (11.11)",
      { errors: { name: { message: "is in use" }, site_id: [{ message: "is missing" }] } },
      "name: is in use; site_id: is missing",
    ],
    [
      "errors of both kinds (11.11)",
      { errors: [], validation_errors: { name: ["is taken"] } },
      "name: is taken",
    ],
    ["an error without any known key (11.11)", { error: { reason: "locked" } }, "reason: locked"],
    [
      "a .NET exception (11.11)",
      { Message: "An error has occurred.", ExceptionMessage: "Client not found" },
      "Client not found",
    ],
    ["a problem (11.11)", { title: "Bad Request", status: 400, detail: "Name is in use" }, "Name is in use"],
    [
      "a field named like a property of objects (11.13)",
      { errors: { constructor: ["is in use"] } },
      "constructor: is in use",
    ],
  ])("reads %s", (_, body, message) => {
    expect(readError(body)?.message).toBe(message);
  });

  test("reads the fields and the trace ID (11.11)", () => {
    const errors = [
      { propertyName: "name", errorMessage: "is in use" },
      { propertyName: "name", errorMessage: "is too long" },
      "Site is missing",
    ];
    expect(readError({ title: "Bad Request", traceId: "00-4bf92f35", errors })).toEqual({
      message: "name: is in use; name: is too long; Site is missing",
      fields: { name: ["is in use", "is too long"], "": ["Site is missing"] },
      traceId: "00-4bf92f35",
    });
  });

  test.each([
    [{}],
    [""],
    [null],
    [[]],
    [[null, ""]],
    [{ errors: [] }],
    [{ errors: {} }],
    [{ error: null, message: "" }],
    [{ error: {} }],
    [{ resultCode: 5 }],
  ])("finds no message in %j", (body) => {
    expect(readError(body)).toBeUndefined();
  });
});

describe("HaloPSA failures", () => {
  test("an error names the operation and quotes HaloPSA", async () => {
    nock(origin)
      .post("/api/Client")
      .reply(400, { errors: { name: ["is in use"] } });
    const error = await errorOf(run("createClient", { name: "Northwind" }));
    expect(error.message).toBe("HaloPSA 400 on POST Client: name: is in use");
    expect(error).toMatchObject({ status: 400, fields: { name: ["is in use"] } });
  });

  const unknownPermission =
    "HaloPSA does not say which permission is missing. The connection's Scopes, the API application and the agent that it logs in as must all allow this operation, and Base URL and Tenant must belong to the instance in which the application is registered";
  const missing = (scope: string) =>
    `The connection's Scopes lack ${scope}: add it, and make sure that the API application has it too`;

  test.each<[string, string, object, string]>([
    ["all", "listClients", {}, unknownPermission],
    ["", "listClients", {}, unknownPermission],
    ["all:standard", "listTickets", {}, unknownPermission],
    ["admin read:tickets", "listClients", {}, unknownPermission],
    ["read:tickets", "listClients", {}, missing("read:customers")],
    ["read:tickets", "getSite", { id: "18" }, missing("read:customers")],
    ["read:customers  edit:customers", "listTickets", {}, missing("read:tickets")],
    ["read:customers", "listActions", { ticket_id: "5" }, missing("read:tickets")],
    ["read:tickets", "deleteAsset", { id: "310" }, missing("edit:assets")],
    ["read:tickets", "deleteTicket", { id: "5" }, missing("edit:tickets")],
    ["read:tickets", "listTickets", {}, unknownPermission],
    ["edit:tickets", "listTickets", {}, unknownPermission],
    ["edit:tickets", "deleteTicket", { id: "5" }, unknownPermission],
    ["read:tickets", "listCrmNotes", {}, unknownPermission],
    ["read:tickets", "listTeams", {}, unknownPermission],
    ["read:tickets", "listSuppliers", {}, unknownPermission],
    ["read:tickets", "listUsers", {}, unknownPermission],
  ])(
    "with the scopes %j, a 403 on %s names only a scope that is known to be missing (11.11)",
    async (scopes, key, params, explanation) => {
      nock(origin)
        .intercept(/^\/api\//, key.startsWith("delete") ? "DELETE" : "GET")
        .query(true)
        .reply(403, "");
      const { message } = await errorOf(run(key, params, { scopes }));
      expect(message).toMatch(/^HaloPSA 403 on [A-Z]+ \w+(\/\d+)?: forbidden\. /);
      expect(message.endsWith(`: forbidden. ${explanation}`)).toBe(true);
    },
  );

  test("a 403 on a path named like a property of objects names no scope (11.13)", async () => {
    nock(origin).get("/api/constructor").reply(403, "");
    const raw = { url: "/constructor", method: "GET", responseType: "json" };
    expect((await errorOf(run("rawRequest", raw, { scopes: "read:tickets" }))).message).toContain(
      unknownPermission,
    );
  });

  test.each([
    ["nothing", ""],
    ["null", "null"],
    ["a record with the ID 0", '{"id": 0, "summary": null}'],
    ["a list of such a record", '{"tickets": [{"id": 0}]}'],
  ])("%s instead of a record is reported as not found", async (_, body) => {
    nock(origin).get("/api/Tickets/5").reply(200, body, { "content-type": "application/json" });
    expect((await errorOf(run("getTicket", { id: "5" }))).message).toBe(
      "HaloPSA on GET Tickets/5: the record was not found. Check its ID, and whether the connection's agent may see it.",
    );
  });

  test("a record that really has the ID 0 is returned", async () => {
    nock(origin).get("/api/Tickets/0").reply(200, { id: 0, summary: "First" });
    expect(await run("getTicket", { id: "0" })).toMatchObject({ data: { summary: "First" } });
  });

  test("an expired token is renewed once, with the scope and the tenant", async () => {
    const token = nock(origin)
      .post("/auth/token", {
        grant_type: "client_credentials",
        client_id: "renewed",
        client_secret: "not-a-real-secret-0000",
        scope: "read:tickets",
      })
      .query({ tenant: "acme" })
      .reply(200, { access_token: "new-access-token" });
    nock(origin, { reqheaders: { authorization: "Bearer test-access-token" } })
      .get("/api/Tickets/5")
      .reply(401);
    nock(origin, { reqheaders: { authorization: "Bearer new-access-token" } })
      .get("/api/Tickets/5")
      .reply(200, { id: 5 });
    const fields = {
      clientId: "renewed",
      scopes: "read:tickets",
      tokenUrl: "https://acme.halopsa.com/auth/token",
    };
    const { data } = (await run("getTicket", { id: "5" }, fields)) as { data: unknown };
    expect(data).toEqual({ id: 5 });
    expect(token.isDone()).toBe(true);
  });

  test("connections that differ in their scopes or tenants share no renewed token (11.8)", async () => {
    const connections = [
      { scopes: "read:tickets", tenant: "" },
      { scopes: "read:tickets edit:tickets", tenant: "" },
      { scopes: "read:tickets", tenant: "other" },
    ];
    for (const [at, { scopes, tenant }] of connections.entries()) {
      const token = nock(origin)
        .post("/auth/token", (form) => form.scope === scopes)
        .query(tenant ? { tenant } : {})
        .reply(200, { access_token: `access-token-${at}` });
      nock(origin, { reqheaders: { authorization: "Bearer test-access-token" } })
        .get("/api/Tickets/5")
        .reply(401);
      nock(origin, { reqheaders: { authorization: `Bearer access-token-${at}` } })
        .get("/api/Tickets/5")
        .reply(200, { id: 5 });
      const tokenUrl = "https://acme.halopsa.com/auth/token";
      await run("getTicket", { id: "5" }, { clientId: "shared", tokenUrl, tenant, scopes });
      expect([at, token.isDone()]).toEqual([at, true]);
      nock.cleanAll();
    }
  });

  // A paused connection would hold its next request for a minute, which is longer than a test may take.
  test.each<[string, object]>([
    ["Base URL", { baseUrl: "https://other.halopsa.com" }],
    ["Token URL", { tokenUrl: "https://other.halopsa.com/auth/token" }],
    ["Tenant", { tenant: "other" }],
    ["Client ID", { clientId: "paused-too" }],
    ["Client Secret", { clientSecret: "not-a-real-secret-0001" }],
    ["Scopes", { scopes: "read:tickets" }],
  ])("a 429 does not hold back a connection with another %s (11.8)", async (field, difference) => {
    const fields = {
      clientId: `paused for ${field}`,
      tokenUrl: "https://acme.halopsa.com/auth/token",
      tenant: "acme",
    };
    nock(origin).get("/api/Agent/3").reply(429, "", { "retry-after": "3600" });
    expect(await errorOf(run("getAgent", { id: "3" }, fields))).toMatchObject({ status: 429 });
    nock("baseUrl" in difference ? String(difference.baseUrl) : origin)
      .get("/api/Agent/3")
      .reply(200, { id: 3 });
    expect(await run("getAgent", { id: "3" }, { ...fields, ...difference })).toMatchObject({
      data: { id: 3 },
    });
  });

  test("refused credentials mark the connection", async () => {
    nock(origin).get("/api/Agent/me").reply(401).persist();
    nock(origin).post("/auth/token").query(true).reply(400, {
      error: "invalid_client",
      error_description: "The secret not-a-real-secret-0000 is wrong",
    });
    const error = await errorOf(run("getCurrentAgent", {}, { clientId: "refused" }));
    expect(error.constructor.name).toBe("ConnectionError");
    expect(error.message).toContain("HaloPSA 400 on the token request: The secret *** is wrong");
    expect(JSON.stringify(error)).not.toContain("not-a-real-secret");
  });

  test.each([
    [{ baseUrl: "" }, "Base URL of the HaloPSA connection is required."],
    [{ baseUrl: "http://acme.halopsa.com" }, "Base URL of the HaloPSA connection must be an https URL"],
    [
      { baseUrl: "https://user:pass@acme.halopsa.com" },
      "Base URL of the HaloPSA connection must be an https URL",
    ],
    [
      { tokenUrl: "http://acme.halopsa.com/auth/token" },
      "Token URL of the HaloPSA connection must be an https URL",
    ],
    [{ tokenUrl: "acme" }, "Token URL of the HaloPSA connection must be an https"],
    [
      { tenant: "other" },
      'Tenant and Token URL of the HaloPSA connection name different tenants: "other" and "acme".',
    ],
    [{ clientId: " " }, "Client ID of the HaloPSA connection is required."],
    [{ clientSecret: "" }, "Client Secret of the HaloPSA connection is required."],
  ])("a connection with %j is refused before a request is sent", async (fields, message) => {
    const error = await errorOf(run("getCurrentAgent", {}, fields));
    expect(error.constructor.name).toBe("ConnectionError");
    expect(error.message).toContain(message);
  });

  test.each(["https://acme.halopsa.com/", "acme.halopsa.com", "https://acme.halopsa.com/api/"])(
    "the Base URL %s reaches the API",
    async (baseUrl) => {
      nock(origin).get("/api/Agent/3").reply(200, { id: 3 });
      expect(await run("getAgent", { id: "3" }, { baseUrl })).toMatchObject({ data: { id: 3 } });
    },
  );

  test.each([
    ["getTicket", { id: "abc" }, "Ticket ID must be an ID, which is a whole number"],
    ["createTicket", { summary: "" }, "Summary is required."],
    ["createClient", { name: "x", pritech: "Priya" }, "Primary Technician ID must be an ID"],
    ["createClient", { name: "x", billing: { hourlyrate: "much" } }, "Billing: Hourly Rate must be a number"],
    ["createClient", { name: "x", client_to_invoice: "Northwind" }, "Client to Invoice must be an ID"],
    ["createClient", { name: "x", additionalFields: "[1]" }, "Additional Fields must be a JSON object"],
    [
      "createClient",
      { name: "x", notes: "a", additionalFields: '{"notes": "b"}' },
      "Additional Fields repeats notes",
    ],
    [
      "createClients",
      { clients: [{ notes: "x" }] },
      "Clients: Name is required in every entry without an ID.",
    ],
    ["createClients", { clients: "" }, "Clients is required."],
    [
      "createCrmNotes",
      { crmNotes: [{ note: "x" }] },
      "CRM Notes: Client ID is required in every entry without an ID.",
    ],
    ["markPopupNotesRead", { ids: "" }, "Popup Note IDs is required."],
    ["addAction", { ticket_id: "1", timetaken: "-1" }, "Time Taken must be a number of at least 0"],
    [
      "rawRequest",
      { url: "https://evil.example.com/x", method: "GET", responseType: "json" },
      "URL must not be a full URL",
    ],
  ])("%s with %j is refused before a request is sent", async (key, params, message) => {
    expect((await errorOf(run(key, params))).message).toContain(message);
  });
});
