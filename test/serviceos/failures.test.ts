import { inspect } from "node:util";
import { ConnectionError } from "@prismatic-io/spectral";
import { createHarness } from "@prismatic-io/spectral/dist/testing";
import component from "../../src/serviceos";
import nock from "../support/nock";
import { base, connectedWith, connection, origin } from "./connection";

const harness = createHarness(component as never);

const run = (key: string, params: object = {}, credentials = connection) =>
  harness.action(key, { connection: credentials, ...params } as never) as Promise<{ data: unknown }>;

/** The error that a run throws, if any. */
const failureOf = (key: string, params: object = {}, credentials = connection): Promise<Error | undefined> =>
  run(key, params, credentials).then(
    () => undefined,
    (thrown) => thrown,
  );

describe("a connection", () => {
  test.each([
    [{ apiKey: "" }, "API Key of the Valethon ServiceOS connection is required."],
    [
      { apiKey: "crm_0000000000" },
      "API Key of the Valethon ServiceOS connection must begin with vsa_ and contain no spaces.",
    ],
    [{ apiKey: "vsa_two explanation" }, "contain no spaces"],
    [{ tenant: "" }, "requires a Tenant or a Base URL"],
    [{ tenant: "acme.valethon.com" }, "only the first part of the tenant's address"],
    [{ tenant: "acme/../other" }, "only the first part of the tenant's address"],
    [{ baseUrl: "http://support.example.com/api" }, "must be an https URL"],
    [{ baseUrl: "https://support.example.com/api?key=1" }, "must be an https URL"],
    [{ baseUrl: "support.example.com" }, "must be an https URL"],
    [{ pathStyle: "soap" }, "one of query, path, rest"],
  ])("is refused with %p", async (fields, message) => {
    const failure = await failureOf("getDashboard", {}, connectedWith(fields));
    expect(failure).toBeInstanceOf(ConnectionError);
    expect(failure?.message).toContain(message);
    expect(inspect(failure)).not.toContain("vsa_test-key");
  });
});

describe("a response", () => {
  test("that reports no success is an error, even with the status 200", async () => {
    nock(origin)
      .get(`${base}/dashboard.php`)
      .reply(200, { success: false, error: "Dashboard is being rebuilt" });
    const failure = await failureOf("getDashboard");
    expect(failure?.message).toBe("Valethon ServiceOS 200 on GET dashboard.php: Dashboard is being rebuilt");
  });

  test("that reports no success instead of returning a file is an error", async () => {
    nock(origin)
      .get(`${base}/tickets.php`)
      .query({ action: "export" })
      .reply(200, { success: false, error: "Nothing to export" });
    expect((await failureOf("exportTickets"))?.message).toContain("Nothing to export");
  });

  test("with a file returns its bytes and content type", async () => {
    const pdf = Buffer.from([0x25, 0x50, 0x44, 0x46, 0x00, 0xff]);
    nock(origin)
      .get(`${base}/reports.php`)
      .query({ id: "5", action: "export", format: "pdf" })
      .reply(200, pdf, { "content-type": "application/pdf" });
    expect(await run("exportReport", { report_id: "5", format: "pdf" })).toEqual({
      data: pdf,
      contentType: "application/pdf",
    });
  });

  test("without content returns an empty object", async () => {
    nock(origin).delete(`${base}/tickets.php`).query({ id: "5" }).reply(204);
    expect((await run("deleteTicket", { ticket_id: "5" })).data).toEqual({});
  });

  test("that is not a list is an error for Fetch All", async () => {
    nock(origin).get(`${base}/companies.php`).query(true).reply(200, { success: true, data: {} });
    expect((await failureOf("listCompanies", { fetchAll: true }))?.message).toContain("not a list");
  });

  test("with the one-time secret of a new API key is returned with its message", async () => {
    const reply = { success: true, data: { key_id: 5, api_key: "vsa_new-key-000000" }, message: "Store it." };
    nock(origin).post(`${base}/api-keys.php`).reply(201, reply);
    const params = { name: "Monitoring", permissions: ["tickets:read"] };
    expect((await run("createApiKey", params)).data).toEqual(reply);
  });
});

describe("a 403", () => {
  const messageOf = async (key: string, params: object, credentials = connection) => {
    nock(origin)
      .intercept(/.*/, "GET")
      .reply(403, { success: false, error: "Insufficient permissions" })
      .intercept(/.*/, "DELETE")
      .reply(403, { success: false, error: "Insufficient permissions" })
      .intercept(/.*/, "POST")
      .reply(403, { success: false, error: "Insufficient permissions" });
    return (await failureOf(key, params, credentials))?.message;
  };
  const rest = connectedWith({ pathStyle: "rest" });

  test.each([
    ["deleteTicket", { ticket_id: "5" }, connection, "This operation requires the permission tickets:delete"],
    ["deleteTicket", { ticket_id: "5" }, rest, "This operation requires the permission tickets:delete"],
    ["exportTickets", {}, rest, "This operation requires the permission tickets:read"],
    [
      "deleteCompany",
      { company_number: "5" },
      connection,
      "probably requires the permission companies:write",
    ],
    ["listVendors", {}, connection, "The permission that this operation requires is not documented"],
    [
      "bulkTickets",
      { action: "delete", ticket_ids: ["1"] },
      connection,
      "probably requires the permission tickets:write, and tickets:delete to delete tickets",
    ],
    [
      "rawRequest",
      { url: "/invoices.php", method: "GET", responseType: "json" },
      connection,
      "requires the permission billing:read",
    ],
  ])("for %s %p names the permission", async (key, params, credentials, explanation) => {
    const message = await messageOf(key, params, credentials);
    expect(message).toContain("Insufficient permissions");
    expect(message).toContain(explanation);
    expect(message).toMatch(/Settings > API Keys, and that the key belongs to the connection's tenant$/);
  });
});

describe("an error response (11.11)", () => {
  const messageOf = async (reply: unknown, status = 400) => {
    nock(origin)
      .get(`${base}/dashboard.php`)
      .reply(status, reply as nock.Body);
    const failure = (await failureOf("getDashboard")) as Error & { fields?: unknown };
    return [failure.message.replace(/^.* on GET dashboard\.php: /, ""), failure.fields];
  };

  const table: [reply: unknown, message: string, fields?: object][] = [
    [{ success: false, error: "Subject is required" }, "Subject is required"],
    [{ success: false, message: "Subject is required" }, "Subject is required"],
    [{ success: false, error: { code: "VALIDATION_ERROR", message: "Not valid" } }, "Not valid"],
    [
      { success: false, error: { errors: { subject: ["is required"] } } },
      "subject: is required",
      { subject: ["is required"] },
    ],
    [
      { success: false, error: { subject: ["is required", "is too short"], priority: "is not a number" } },
      "subject: is required; subject: is too short; priority: is not a number",
      { subject: ["is required", "is too short"], priority: ["is not a number"] },
    ],
    [
      { success: false, error: ["Subject is required", "Priority is required"] },
      "Subject is required; Priority is required",
    ],
    [
      { success: false, error: [{ field: "subject", message: "is required" }, { message: "Try again" }] },
      "subject: is required; Try again",
      { subject: ["is required"] },
    ],
    [
      { success: false, error: "Validation failed", errors: { email: ["is not valid"] } },
      "Validation failed: email: is not valid",
      { email: ["is not valid"] },
    ],
    [
      { success: false, message: "Validation failed", details: [{ field: "email", error: "is taken" }] },
      "Validation failed: email: is taken",
      { email: ["is taken"] },
    ],
    [{ success: false, errors: ["Subject is required"] }, "Subject is required"],
    [["Subject is required", "Priority is required"], "Subject is required; Priority is required"],
    [
      { error: { constructor: ["is not known"] } },
      "constructor: is not known",
      { constructor: ["is not known"] },
    ],
  ];

  test.each(table.map((row) => [row]))("%j is read", async ([reply, message, fields]) => {
    expect(await messageOf(reply)).toEqual([message, fields]);
  });

  test.each([
    [{ success: false, error: {} }],
    [{ success: false, error: null, errors: [] }],
    [{ success: false, error: " " }],
  ])("%j is shown as it is", async (reply) => {
    expect(await messageOf(reply)).toEqual([JSON.stringify(reply), undefined]);
  });

  test("is an error with the status 200 in these shapes, too", async () => {
    const [message] = await messageOf(
      { success: false, error: [{ field: "id", message: "is unknown" }] },
      200,
    );
    expect(message).toBe("id: is unknown");
  });
});

describe("invalid input", () => {
  test.each([
    [
      "bulkTickets",
      { action: "assign", ticket_ids: ["1"] },
      "Assigned To is required when Action is assign.",
    ],
    ["bulkTickets", { action: "update_status", ticket_ids: ["1"] }, "Status is required when Action"],
    ["getTicket", { ticket_id: "T-1" }, "Ticket ID must be an ID"],
    ["getTicket", {}, "Ticket ID is required."],
    ["revokeCollector", { collector_id: "c-1&id=2/../x" }, "cannot be part of a path"],
    ["createTicket", { subject: "x", description: "y", company_number: "5", priority: "9" }, "from 1 to 5"],
    [
      "updateCompanyModules",
      { company_number: "5", modules: [{ key: "crm", value: "maybe" }] },
      "true or false",
    ],
    ["updateCompanyModules", { company_number: "5", modules: [] }, "Module must contain at least one value."],
    ["createVlan", { company_number: "5", vlan_number: "5000" }, "from 1 to 4094"],
    ["listTickets", { per_page: "500" }, "Per Page must be a whole number from 1 to 100"],
    ["listTickets", { search: "x", customQueryParams: [{ key: "search", value: "y" }] }, "repeats search"],
    ["rawRequest", { url: "/../../users", method: "GET", responseType: "json" }, ".."],
    ["rawRequest", { url: "https://example.com", method: "GET", responseType: "json" }, "full URL"],
  ])("of %s %p is refused before anything is sent", async (key, params, message) => {
    const all = nock(origin).persist().intercept(/.*/, "GET").reply(200, {});
    const failure = await failureOf(key, params);
    expect(failure?.message).toContain(message);
    expect(all.isDone()).toBe(false);
  });
});

test("a request waits for the reset if the limit is used up", async () => {
  const times: number[] = [];
  const reset = String(Math.floor(Date.now() / 1000) + 2);
  nock(origin)
    .get(`${base}/dashboard.php`)
    .times(2)
    .reply(() => {
      times.push(Date.now());
      const remaining = times.length === 1 ? "0" : "119";
      return [
        200,
        { success: true, data: {} },
        { "x-ratelimit-remaining": remaining, "x-ratelimit-reset": reset },
      ];
    });
  const credentials = connectedWith({ apiKey: "vsa_test-key-rate-limit" });
  await run("getDashboard", {}, credentials);
  await run("getDashboard", {}, credentials);
  expect(times).toHaveLength(2);
  expect(times[1]).toBeGreaterThanOrEqual(Number(reset) * 1000);
});
