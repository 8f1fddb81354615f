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
  ])("reads %s", (_, body, message) => {
    expect(readError(body)?.message).toBe(message);
  });

  test.each([[{}], [""], [null], [{ errors: [] }]])("finds no message in %j", (body) => {
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

  test("a 403 names the scope that may be missing", async () => {
    nock(origin).get("/api/CRMNote").reply(403, "");
    const error = await errorOf(run("listCrmNotes", {}));
    expect(error.message).toMatch(
      /Scopes may lack read:crm, or the API application or its agent may lack the permission/,
    );
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
    [
      "createSite",
      { name: "x", client_id: "1", client_to_invoice: "Northwind" },
      "Client to Invoice must be an ID",
    ],
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
