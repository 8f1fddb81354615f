import { ConnectionError } from "@prismatic-io/spectral";
import { connect } from "../../src/halopsa/client";
import { contextOf, finished, transport, withFields } from "../support/transport";
import { connection } from "./connection";

jest.mock("../../src/kit/http/send", () => ({
  ...jest.requireActual<object>("../../src/kit/http/send"),
  send: jest.fn(),
}));

const { sent, answer } = transport();
const { context, lines } = contextOf();
const api = (fields = {}) => connect(context, withFields(connection, fields));
const BASE = "https://acme.halopsa.com/api";
const SECRET = "not-a-real-secret-0000";

beforeEach(() => {
  lines.length = 0;
});

const requests = () => sent.map(({ method, url, body }) => [method, url, body]);

test("sends the platform's token, and reads records and lists", async () => {
  answer(() => ({ body: { clients: [{ id: 5 }] } }));
  await expect(finished(api().get("Client", { a: 1 }))).resolves.toEqual({ id: 5 });
  await expect(finished(api().getRaw("Client", { a: 1 }))).resolves.toEqual({ clients: [{ id: 5 }] });
  await expect(finished(api().delete("Client/5", { a: 1 }))).resolves.toEqual({ clients: [{ id: 5 }] });
  await expect(finished(api().request("PATCH", "Client"))).resolves.toMatchObject({ status: 200 });
  expect(requests()).toEqual([
    ["GET", `${BASE}/Client?a=1`, ""],
    ["GET", `${BASE}/Client?a=1`, ""],
    ["DELETE", `${BASE}/Client/5?a=1`, ""],
    ["PATCH", `${BASE}/Client`, ""],
  ]);
  for (const { headers } of sent)
    expect([headers.authorization, headers.accept]).toEqual(["Bearer test-access-token", "application/json"]);
});

describe("save", () => {
  test("sends a list of one, and reads the record", async () => {
    answer(() => ({ body: [{ id: 5, name: "a" }] }));
    await expect(finished(api().save("Client", { name: "a" }))).resolves.toEqual({ id: 5, name: "a" });
    expect(requests()).toEqual([["POST", `${BASE}/Client`, '[{"name":"a"}]']]);
  });

  test("makes Additional Fields fields of the record", async () => {
    await finished(api().save("Client", { id: undefined, name: "a", additionalFields: { id: 1, x: null } }));
    expect(sent[0]?.body).toBe('[{"id":1,"name":"a","x":null}]');
  });

  test("refuses an additional field that has its own input", async () => {
    const saved = finished(api().save("Client", { name: "a", additionalFields: { x: 1, name: "b" } }));
    await expect(saved).rejects.toThrow(
      "Additional Fields repeats name, which has its own input. Use only one of the two.",
    );
    expect(sent).toHaveLength(0);
  });
});

describe("saveMany", () => {
  const saveMany = (records: object[], body: unknown) => {
    answer(() => ({ body }));
    return finished(api().saveMany("Client", records as never));
  };

  test("asks for all records if there are several", async () => {
    await expect(saveMany([{ a: 1 }, { a: 2 }], [{ id: 1 }, { id: 2 }])).resolves.toEqual([
      { id: 1 },
      { id: 2 },
    ]);
    await saveMany([{ a: 1 }], [{ id: 1 }]);
    expect(requests()).toEqual([
      ["POST", `${BASE}/Client?returnall=true`, '[{"a":1},{"a":2}]'],
      ["POST", `${BASE}/Client`, '[{"a":1}]'],
    ]);
    expect(lines).toEqual([]);
  });

  test("warns if new records are not returned, but does not fail", async () => {
    await expect(saveMany([{ id: 1 }, { a: 2 }], { id: 2 })).resolves.toEqual([{ id: 2 }]);
    expect(lines).toEqual([
      "HaloPSA saved 2 records on POST Client but returned 1: the IDs of the others are unknown.",
    ]);
  });

  test("does not warn about records whose IDs are known", async () => {
    await saveMany([{ id: 1 }, { id: 2 }], { id: 2 });
    expect(lines).toEqual([]);
  });
});

describe("the token", () => {
  test("is renewed once it is refused, with the connection's scopes", async () => {
    answer(({ url, headers }) =>
      url.includes("/auth/")
        ? { body: { access_token: "new-access-token" } }
        : headers.authorization === "Bearer new-access-token"
          ? { body: { id: 1 } }
          : { status: 401 },
    );
    await expect(finished(api({ scopes: "read:tickets" }).get("Tickets/1"))).resolves.toEqual({ id: 1 });
    expect(sent[1]).toMatchObject({ method: "POST", url: "https://acme.halopsa.com/auth/token?tenant=acme" });
    expect(Object.fromEntries(new URLSearchParams(sent[1]?.body))).toMatchObject({
      client_secret: SECRET,
      scope: "read:tickets",
    });
  });

  test("and the secret are masked in errors", async () => {
    answer(() => ({ status: 400, body: { message: `No ${SECRET} test-access-token` } }));
    await expect(finished(api().get("Client"))).rejects.toThrow(
      /^HaloPSA 400 on GET Client: No \*\*\* \*\*\*$/,
    );
  });
});

describe("a blank token URL", () => {
  let tenants = 0;
  /** A connection of another tenant, since what is found is kept. */
  const fields = (more = {}) => ({
    baseUrl: `https://tenant-${++tenants}.halopsa.com`,
    tokenUrl: "",
    tenant: "",
    ...more,
  });
  const withoutToken = (given: object) => {
    const { token: _, ...rest } = withFields(connection, { ...given });
    return connect(context, rest as typeof connection);
  };
  /** Responds to a request for the server's description, for a token, and for anything else. */
  const server = (info: unknown, status?: number) =>
    answer(({ url }) =>
      url.endsWith("/api/authinfo")
        ? { status, body: info }
        : new URL(url).pathname.endsWith("/token")
          ? { body: { access_token: "found-token" } }
          : { body: { id: 5 } },
    );
  const urls = () => sent.map(({ url }) => url);

  test.each<[string, object, object, string]>([
    [
      "the same host",
      { auth_url: "https://acme.halopsa.com/auth", tenant_id: "acme" },
      {},
      "https://acme.halopsa.com/auth/token?tenant=acme",
    ],
    [
      "another host",
      { auth_url: "https://auth.halopsa.com/", tenant_id: "acme" },
      {},
      "https://auth.halopsa.com/token?tenant=acme",
    ],
    [
      "no tenant",
      { auth_url: "https://desk.example.com/auth", tenant_id: null },
      {},
      "https://desk.example.com/auth/token",
    ],
    [
      "the tenant of the connection",
      { auth_url: "https://a.example.com/auth", tenant_id: "acme" },
      { tenant: "b" },
      "https://a.example.com/auth/token?tenant=b",
    ],
    [
      "a token endpoint",
      { auth_url: "https://a.example.com", token_endpoint: "https://a.example.com/auth/token?tenant=x" },
      {},
      "https://a.example.com/auth/token?tenant=x",
    ],
    [
      "other spellings",
      { AuthorisationServer: " https://a.example.com/auth/ ", Tenant: "acme" },
      {},
      "https://a.example.com/auth/token?tenant=acme",
    ],
    [
      "American spelling",
      { authorization_server: "https://a.example.com/auth/token", tenantName: "acme" },
      {},
      "https://a.example.com/auth/token?tenant=acme",
    ],
  ])("is found at Base URL: %s", async (_, info, more, tokenUrl) => {
    server(info);
    const given = fields(more);
    await expect(finished(withoutToken(given).get("Tickets/5"))).resolves.toEqual({ id: 5 });
    expect(urls()).toEqual([`${given.baseUrl}/api/authinfo`, tokenUrl, `${given.baseUrl}/api/Tickets/5`]);
    const [first, second, third] = sent;
    expect([first!.headers.authorization, first!.body]).toEqual([undefined, ""]);
    expect(Object.fromEntries(new URLSearchParams(second!.body))).toMatchObject({
      grant_type: "client_credentials",
      client_secret: SECRET,
      scope: "all",
    });
    expect(third!.headers.authorization).toBe("Bearer found-token");
  });

  test("is found once for all clients of a connection", async () => {
    server({ auth_url: "https://acme.halopsa.com/auth" });
    const given = fields();
    const clients = [
      withoutToken(given),
      withoutToken(given),
      withoutToken({ ...given, clientId: "another" }),
    ];
    await finished(Promise.all(clients.map((client) => client.get("Tickets/5"))));
    expect(urls().filter((url) => url.endsWith("/authinfo"))).toHaveLength(1);
    expect(urls().filter((url) => url.endsWith("/token"))).toHaveLength(2);
  });

  test("is not looked for while the platform's token is valid", async () => {
    server({});
    await expect(finished(api(fields()).get("Tickets/5"))).resolves.toEqual({ id: 5 });
    expect(sent).toHaveLength(1);
  });

  test.each<[string, unknown, number | undefined, string]>([
    ["404", { message: "Not found" }, 404, "HaloPSA 404 on GET authinfo: Not found."],
    [
      "a web page",
      "<html><body>Welcome</body></html>",
      200,
      "/api/authinfo does not name an authorization server.",
    ],
    ["nothing", "", 200, "/api/authinfo does not name an authorization server."],
    [
      "a list",
      [{ auth_url: "https://acme.halopsa.com/auth" }],
      200,
      "does not name an authorization server.",
    ],
    ["no URL", { auth_url: "", tenant_id: "acme" }, 200, "does not name an authorization server."],
    ["a number", { auth_url: 5 }, 200, "does not name an authorization server."],
    [
      "an address that is not encrypted",
      { auth_url: "http://acme.halopsa.com/auth" },
      200,
      'names "http://acme.halopsa.com/auth", which is not an https URL.',
    ],
    [
      "an address with a password",
      { auth_url: "https://a:b@acme.halopsa.com" },
      200,
      "which is not an https URL.",
    ],
  ])("that is not found marks the connection: %s", async (_, info, status, why) => {
    server(info, status);
    const error = await finished(withoutToken(fields()).get("Tickets/5")).catch((thrown: Error) => thrown);
    expect(error).toBeInstanceOf(ConnectionError);
    const { message } = error as ConnectionError;
    expect(message).toMatch(/^Token URL of the HaloPSA connection is blank and was not found\. /);
    expect(message).toContain(why);
    expect(message).toMatch(/Check Base URL, or enter Token URL\.$/);
    expect(sent.every(({ body }) => !body.includes(SECRET))).toBe(true);
  });

  test("that is not found for a passing reason does not mark the connection, and is looked for again", async () => {
    server({}, 503);
    const given = fields();
    const error = await finished(withoutToken(given).get("Tickets/5")).catch((thrown: Error) => thrown);
    expect([error, error instanceof ConnectionError]).toEqual([
      expect.objectContaining({ status: 503 }),
      false,
    ]);
    server({ auth_url: "https://acme.halopsa.com/auth" });
    await expect(finished(withoutToken(given).get("Tickets/5"))).resolves.toEqual({ id: 5 });
  });

  test("depends on the tenant", async () => {
    server({ auth_url: "https://acme.halopsa.com/auth" });
    const given = fields();
    for (const tenant of ["a", "b"]) await finished(withoutToken({ ...given, tenant }).get("Tickets/5"));
    expect(urls().filter((url) => url.includes("/token"))).toEqual([
      "https://acme.halopsa.com/auth/token?tenant=a",
      "https://acme.halopsa.com/auth/token?tenant=b",
    ]);
  });
});

test("a 403 names the missing scope", async () => {
  answer(() => ({ status: 403, body: { message: "No" } }));
  await expect(finished(api({ scopes: "read:customers" }).save("Client", {}))).rejects.toThrow(
    "The connection's Scopes lack edit:customers",
  );
});

test("sends no more than 500 requests in any 3 minutes", async () => {
  const client = api({ clientId: "of-this-test" });
  await finished(Promise.all(Array.from({ length: 501 }, (_, at) => client.getRaw(`Client/${at}`))));
  const [first, last] = [sent[0]!.at, sent[500]!.at];
  expect(sent[499]!.at).toBe(first);
  expect(last - first).toBeGreaterThanOrEqual(180_000);
});

test.each([
  ["clientId", "of-one", "of-another"],
  ["clientSecret", "secret-of-one", "secret-of-another"],
  ["scopes", "read:tickets", "edit:tickets"],
  ["baseUrl", "https://one.example.com", "https://other.example.com"],
])("a connection with another %s has its own rate", async (field, one, other) => {
  answer(() => (sent.length === 1 ? { status: 429, headers: { "retry-after": "7" } } : {}));
  const start = performance.now();
  const first = api({ clientId: `shared-${field}`, [field]: one }).getRaw("1");
  await jest.advanceTimersByTimeAsync(1000);
  const second = api({ clientId: `shared-${field}`, [field]: other }).getRaw("2");
  await finished(Promise.all([first, second]));
  expect(sent.map(({ url, at }) => [url.slice(-1), Math.round(at - start)])).toEqual([
    ["1", 0],
    ["2", 1000],
    ["1", 7000],
  ]);
});

test("logs only in debug mode, and takes the limits of a Raw Request", async () => {
  answer(() => ({ status: 500 }));
  for (const [debug, count] of [
    [undefined, 0],
    [{ enabled: false }, 0],
    [{ enabled: true }, 2],
  ] as const) {
    const kept = contextOf(debug);
    await finished(connect(kept.context, connection, { tries: 2 }).getRaw("x")).catch(() => undefined);
    expect(kept.lines).toHaveLength(count);
  }
});
