import { connect } from "../../src/omnidesk/client";
import { contextOf, finished, transport, withFields } from "../support/transport";
import { connection } from "./connection";

jest.mock("../../src/kit/http/send", () => ({
  ...jest.requireActual<object>("../../src/kit/http/send"),
  send: jest.fn(),
}));

const { sent, answer } = transport();
const { context } = contextOf();
const api = (fields = {}) => connect(context, withFields(connection, fields));
const KEY = "test-key-0000000000";

test("sends the key as a header or as a query parameter, never as both", async () => {
  await finished(api({ sendKeyAs: "header" }).get("ticket", { a: 1 }));
  await finished(api({ sendKeyAs: "query" }).get("ticket", { a: 1 }));
  expect(sent.map(({ method, url, headers }) => [method, url, headers.apikey, headers.accept])).toEqual([
    ["GET", "https://acme.omnidesk.com/api/v2/ticket?a=1", KEY, "application/json"],
    ["GET", `https://acme.omnidesk.com/api/v2/ticket?a=1&apiKey=${KEY}`, undefined, "application/json"],
  ]);
});

test("posts a multipart form, in which null and blank lists are left out", async () => {
  await finished(api().post("ticket", { title: "No heat", tags: ["a", "b"], none: null, list: [] }));
  expect(sent[0]?.method).toBe("POST");
  expect(sent[0]?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
  expect(sent[0]?.body.match(/name="\w+"\r\n\r\n[^\r]*/g)).toEqual([
    'name="title"\r\n\r\nNo heat',
    'name="tags"\r\n\r\na',
    'name="tags"\r\n\r\nb',
  ]);
});

test("puts a URL-encoded form", async () => {
  await finished(api().put("ticket/5", { title: "a b", tags: [1, 2], closed: false }));
  expect([sent[0]?.method, sent[0]?.headers["content-type"], sent[0]?.body]).toEqual([
    "PUT",
    "application/x-www-form-urlencoded",
    "title=a+b&tags=1&tags=2&closed=false",
  ]);
});

test("deletes with a query", async () => {
  await finished(api().delete("ticket", { id: 5 }));
  expect([sent[0]?.method, sent[0]?.url]).toEqual(["DELETE", "https://acme.omnidesk.com/api/v2/ticket?id=5"]);
});

test.each(["get", "delete"] as const)("%s returns the data of the response", async (method) => {
  answer(() => ({ body: { id: 1 } }));
  await expect(finished(api()[method]("ticket"))).resolves.toEqual({ id: 1 });
});

test.each(["post", "put"] as const)("%s returns the data of the response", async (method) => {
  answer(() => ({ body: { id: 1 } }));
  await expect(finished(api()[method]("ticket", {}))).resolves.toEqual({ id: 1 });
});

test.each(["post", "put"] as const)("a %s that answers with the type error fails", async (method) => {
  answer(() => ({ body: { type: "error", message: `No ${KEY}` } }));
  await expect(finished(api()[method]("ticket", {}))).rejects.toThrow(
    /^Omnidesk 200 on (POST|PUT) ticket: No \*\*\*$/,
  );
});

test("a 403 names the permission", async () => {
  answer(() => ({ status: 403, body: { message: "No" } }));
  await expect(finished(api().get("ticket"))).rejects.toThrow("may lack the permission TICKET_READ");
});

test("a 429 holds back all requests to the account, also those of other runs", async () => {
  answer(() => (sent.length === 1 ? { status: 429, headers: { "retry-after": "7" } } : {}));
  const start = performance.now();
  const first = api().get("ticket/1");
  await jest.advanceTimersByTimeAsync(1000);
  await finished(Promise.all([first, api().get("ticket/2"), api({ account: "other" }).get("ticket/3")]));
  expect(sent.map(({ url, at }) => [url.slice(-1), Math.round(at - start)])).toEqual([
    ["1", 0],
    ["3", 1000],
    ["1", 7000],
    ["2", 7000],
  ]);
});

test("logs only in debug mode, and takes the limits of a Raw Request", async () => {
  answer(() => ({ status: 500 }));
  for (const [debug, lines] of [
    [undefined, 0],
    [{ enabled: false }, 0],
    [{ enabled: true }, 2],
  ] as const) {
    const kept = contextOf(debug);
    await finished(connect(kept.context, connection, { tries: 2 }).get("ticket")).catch(() => undefined);
    expect(kept.lines).toHaveLength(lines);
  }
});
