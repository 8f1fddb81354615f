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
