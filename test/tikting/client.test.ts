import { ConnectionError } from "@prismatic-io/spectral";
import { connect } from "../../src/tikting/client";
import { contextOf, finished, transport, withFields } from "../support/transport";
import { connection, jwt, jwtUntil } from "./connection";

jest.mock("../../src/kit/http/send", () => ({
  ...jest.requireActual<object>("../../src/kit/http/send"),
  send: jest.fn(),
}));

const { sent, answer } = transport();
const { context } = contextOf();
const api = (fields = {}) => connect(context, withFields(connection, fields));
const BASE = "https://tikting.example.com/api";

test("sends the JWT with every request", async () => {
  await finished(api().get("TicketsApi/5"));
  await finished(api().delete("TicketsApi/5"));
  expect(
    sent.map(({ method, url, headers }) => [method, url, headers.authorization, headers.accept]),
  ).toEqual([
    ["GET", `${BASE}/TicketsApi/5`, `Bearer ${jwt}`, "application/json"],
    ["DELETE", `${BASE}/TicketsApi/5`, `Bearer ${jwt}`, "application/json"],
  ]);
});

test("posts a multipart form, or nothing", async () => {
  await finished(api().post("TicketsApi/close/5", { comment: "done", none: null }));
  await finished(api().post("TicketsApi/close/5"));
  expect(sent[0]?.headers["content-type"]).toMatch(/^multipart\/form-data/);
  expect(sent[0]?.body.match(/name="\w+"\r\n\r\n[^\r]*/g)).toEqual(['name="comment"\r\n\r\ndone']);
  expect([sent[1]?.body, sent[1]?.headers["content-type"]]).toEqual(["", undefined]);
});

test("returns the data of a response; text becomes a message", async () => {
  answer(() => ({ body: { id: 1 } }));
  await expect(finished(api().get("x"))).resolves.toEqual({ id: 1 });
  await expect(finished(api().delete("x"))).resolves.toEqual({ id: 1 });
  await expect(finished(api().post("x"))).resolves.toEqual({ id: 1 });
  const headers = { "content-type": "text/plain" };
  answer(() => ({ status: 201, headers, body: "closed" }));
  await expect(finished(api().post("x"))).resolves.toEqual({ message: "closed" });
  await expect(finished(api().send("x"))).resolves.toEqual({
    status: 201,
    headers,
    data: { message: "closed" },
  });
});

test("explains a 401 and masks the JWT", async () => {
  answer(() => ({ status: 401, body: { message: `No ${jwt}` } }));
  const error = await finished(api().get("x")).catch((thrown: Error) => thrown);
  expect(error).toBeInstanceOf(ConnectionError);
  expect((error as Error).message).toContain("No ***. The JWT is invalid or has been revoked");
  const expired = await finished(api({ jwt: jwtUntil(1_000_000_000) }).get("x")).catch(
    (thrown: Error) => thrown,
  );
  expect((expired as Error).message).toContain("The JWT expired on 2001");
});

test("shows the message of every other failure as it is, and the missing permission of a 403", async () => {
  answer(() => ({ status: 400, body: { message: "No" } }));
  await expect(finished(api().get("x"))).rejects.toThrow(/^Tikting 400 on GET x: No$/);
  answer(() => ({ status: 403, body: { message: "No" } }));
  await expect(finished(api().post("TicketsApi/close/5"))).rejects.toThrow("the permission Tickets.Close");
  await expect(finished(api().delete("TicketsApi/5"))).rejects.toThrow("the permission Tickets.Delete");
});

test("a 429 holds back all requests to the server, also those of other runs", async () => {
  answer(() => (sent.length === 1 ? { status: 429, headers: { "retry-after": "7" } } : {}));
  const start = performance.now();
  const first = api().get("1");
  await jest.advanceTimersByTimeAsync(1000);
  await finished(
    Promise.all([first, api().get("2"), api({ baseUrl: "https://other.example.com" }).get("3")]),
  );
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
    await finished(connect(kept.context, connection, { tries: 2 }).get("x")).catch(() => undefined);
    expect(kept.lines).toHaveLength(lines);
  }
});
