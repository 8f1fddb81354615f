import { connect } from "../../src/serviceos/client";
import { contextOf, finished, transport } from "../support/transport";
import { connectedWith } from "./connection";

jest.mock("../../src/kit/http/send", () => ({
  ...jest.requireActual<object>("../../src/kit/http/send"),
  send: jest.fn(),
}));

const { sent, answer } = transport();
const { context } = contextOf();
const api = (fields = {}) => connect(context, connectedWith(fields));
const BASE = "https://acme.valethon.com/admin/api/v1";
const KEY = "vsa_test-key-000000";

const requests = () => sent.map(({ method, url, body }) => [method, url, body]);

test("sends values that are not in the path in the query of GET and DELETE, else as JSON", async () => {
  await finished(api().call("listTickets", { page: 2 }));
  await finished(api().call("deleteAssetPort", { asset_id: 5, port_id: 7, force: true }));
  await finished(api().call("createTicket", { title: "a" }));
  await finished(api().call("updateTicket", { ticket_id: 5, title: "a" }));
  expect(requests()).toEqual([
    ["GET", `${BASE}/tickets.php?page=2`, ""],
    ["DELETE", `${BASE}/assets.php?id=5&action=ports&port_id=7&force=true`, ""],
    ["POST", `${BASE}/tickets.php`, '{"title":"a"}'],
    ["PUT", `${BASE}/tickets.php?id=5`, '{"title":"a"}'],
  ]);
  for (const { headers } of sent)
    expect([headers.authorization, headers.accept]).toEqual([`Bearer ${KEY}`, "application/json"]);
  expect(sent[2]?.headers["content-type"]).toBe("application/json");
});

test("writes paths in the connection's style", async () => {
  await finished(api({ pathStyle: "path" }).call("getTicket", { ticket_id: 5 }));
  await finished(api({ pathStyle: "rest" }).call("getTicket", { ticket_id: 5 }));
  expect(sent.map(({ url }) => url)).toEqual([`${BASE}/tickets.php/5`, `${BASE}/tickets/5`]);
});

test("uploads a file as a form", async () => {
  const file = { file: { data: Buffer.from("a,b"), contentType: "text/csv" }, fileName: "a.csv" };
  await finished(api().call("importAssets", { file, none: null }));
  expect(sent[0]?.headers["content-type"]).toMatch(/^multipart\/form-data/);
  expect(sent[0]?.body).toContain('name="file"; filename="a.csv"\r\nContent-Type: text/csv\r\n\r\na,b\r\n');
  expect(sent[0]?.body).not.toContain("none");
});

test("returns the envelope, or the complete response", async () => {
  answer(() => ({ body: { success: true, data: [] } }));
  await expect(finished(api().call("listTickets", {}))).resolves.toEqual({ success: true, data: [] });
  await expect(finished(api().request("GET", "x"))).resolves.toMatchObject({ status: 200 });
});

test("downloads a file with its type", async () => {
  answer(() => ({ body: "a,b", headers: { "content-type": "text/csv" } }));
  await expect(finished(api().download("exportTickets", {}))).resolves.toEqual({
    data: Buffer.from("a,b"),
    contentType: "text/csv",
  });
  answer(() => ({ body: "a,b" }));
  await expect(finished(api().download("exportTickets", {}))).resolves.toMatchObject({
    contentType: "application/octet-stream",
  });
  expect(sent.map(({ headers }) => headers.accept)).toEqual(["*/*", "*/*"]);
});

test("a refusal with the status 200 fails, also instead of a file, and shows no key", async () => {
  const headers = { "content-type": "application/json" };
  answer(() => ({ headers, body: { success: false, error: `No ${KEY}` } }));
  await expect(finished(api().call("createTicket", {}))).rejects.toThrow(
    /^Valethon ServiceOS 200 on POST tickets\.php: No \*\*\*$/,
  );
  await expect(finished(api().download("exportTickets", {}))).rejects.toThrow("No ***");
});

test("a 403 names the permission", async () => {
  answer(() => ({ status: 403, body: { error: "No" } }));
  await expect(finished(api().call("createTicket", {}))).rejects.toThrow(
    "This operation requires the permission tickets:write",
  );
});

test("sends no more than 110 requests in any minute", async () => {
  const client = api({ tenant: "rate" });
  await finished(Promise.all(Array.from({ length: 111 }, () => client.call("listTickets", {}))));
  expect(sent[109]!.at).toBe(sent[0]!.at);
  expect(sent[110]!.at - sent[0]!.at).toBeGreaterThanOrEqual(60_000);
});

test.each([{ apiKey: "vsa_another-key" }, { tenant: "another" }])(
  "a connection with %j has its own rate",
  async (fields) => {
    answer(() => (sent.length === 1 ? { status: 429, headers: { "retry-after": "7" } } : {}));
    const start = performance.now();
    const first = api().call("listTickets", { x: 1 });
    await jest.advanceTimersByTimeAsync(1000);
    const others = [api().call("listTickets", { x: 2 }), api(fields).call("listTickets", { x: 3 })];
    await finished(Promise.all([first, ...others]));
    expect(sent.map(({ url, at }) => [url.slice(-1), Math.round(at - start)])).toEqual([
      ["1", 0],
      ["3", 1000],
      ["1", 7000],
      ["2", 7000],
    ]);
  },
);

test("logs only in debug mode, and takes the limits of a Raw Request", async () => {
  answer(() => ({ status: 500 }));
  for (const [debug, count] of [
    [undefined, 0],
    [{ enabled: false }, 0],
    [{ enabled: true }, 2],
  ] as const) {
    const kept = contextOf(debug);
    const limited = connect(kept.context, connectedWith({}), { tries: 2 });
    await finished(limited.request("GET", "x")).catch(() => undefined);
    expect(kept.lines).toHaveLength(count);
  }
});
