import timers from "node:timers/promises";
import { z } from "zod";
import type { RunningServer, ServerSetup } from "../../../sandbox/core";
import {
  accepted,
  type Operation,
  operation,
  pathId,
  queryValue,
  startServer,
  text,
} from "../../../sandbox/core";

type State = { greeting: string };

const servers: RunningServer[] = [];
afterAll(() => Promise.all(servers.map((server) => server.close())));

const start = async (operations: Operation<State>[], options: Partial<ServerSetup<State>> = {}) => {
  const server = await startServer<State>({
    state: { greeting: "hello" },
    operations,
    formatError: ({ status, message, fields }) => ({
      body: { status, message, fields },
      contentType: "application/problem+json",
    }),
    ...options,
  });
  servers.push(server);
  return server;
};

const getThing = operation<State>({
  method: "GET",
  path: "/things/:id",
  query: { view: accepted(text), key: accepted(text) },
  run: ({ state, pathParameters, ...call }) => ({
    id: pathParameters.id,
    view: queryValue(call, "view"),
    ...state,
  }),
});

it("passes the state, the path parameters and the query to an operation", async () => {
  const { url } = await start([getThing]);
  const response = await fetch(`${url}/things/a%2Fb?view=full`);
  expect([response.status, await response.json()]).toEqual([
    200,
    { id: "a/b", view: "full", greeting: "hello" },
  ]);
});

it("formats every error as the vendor does", async () => {
  const { url } = await start([getThing]);
  const unknown = await fetch(`${url}/other`);
  expect([unknown.status, unknown.headers.get("content-type")]).toEqual([404, "application/problem+json"]);
  expect(await unknown.json()).toMatchObject({ message: "There is no operation GET /other" });
  expect(await (await fetch(`${url}/things/1?x=1`)).json()).toMatchObject({
    status: 400,
    fields: { x: ["This query parameter is not known."] },
  });
});

const body = z.strictObject({ name: z.string() });
const addThing = operation<State, typeof body>({
  method: "POST",
  path: "/things",
  body,
  run: (call) => call.body,
});
const numbered = operation<State>({ method: "GET", path: "/numbers/:id", run: (call) => pathId(call) });

it("rejects a body that is not JSON, or that the operation does not take", async () => {
  const { url } = await start([addThing, numbered]);
  const send = (path: string, text: string) =>
    fetch(`${url}${path}`, { method: "POST", body: text, headers: { "content-type": "application/json" } });
  expect(await (await send("/things", "{")).json()).toMatchObject({ message: "The body is not valid JSON" });
  expect((await send("/things", '{"name":5}')).status).toBe(400);
  expect(await (await send("/things", '{"name":"a"}')).json()).toEqual({ name: "a" });
  expect(await (await fetch(`${url}/numbers/x`)).json()).toMatchObject({
    status: 400,
    fields: { id: expect.any(Array) },
  });
});

const upload = operation<State>({
  method: "POST",
  path: "/files",
  upload: true,
  uploadFields: ["note"],
  run: ({ files, fields }) => ({
    fields,
    files: files.map(({ bytes, ...file }) => ({ ...file, size: bytes.length })),
  }),
});

it("accepts an uploaded form with its declared fields", async () => {
  const { url } = await start([upload]);
  const send = (name: string) => {
    const form = new FormData();
    form.append(name, "text");
    form.append("file", new Blob(["abc"], { type: "text/plain" }), "a.txt");
    return fetch(`${url}/files`, { method: "POST", body: form });
  };
  expect(await (await send("note")).json()).toEqual({
    fields: { note: "text" },
    files: [{ field: "file", fileName: "a.txt", contentType: "text/plain", size: 3 }],
  });
  expect((await send("other")).status).toBe(400);
  expect((await fetch(`${url}/files`, { method: "POST", body: "{}" })).status).toBe(415);
});

it("logs requests without parameters that contain credentials", async () => {
  const { url, requests } = await start([getThing], { secretParameters: ["key"] });
  await fetch(`${url}/things/1?view=a&key=secret`);
  await fetch(`${url}/missing`);
  expect(requests.entries).toEqual([
    { method: "GET", path: "/things/1", query: "view=a", status: 200 },
    { method: "GET", path: "/missing", query: "", status: 404 },
  ]);
  expect(requests.count({ status: 200 })).toBe(1);
  expect(requests.find({ method: "GET", path: /^\/th/ })).toHaveLength(1);
  requests.clear();
  expect(requests.count()).toBe(0);
});

it("delays every response by the latency", async () => {
  const delay = jest.spyOn(timers, "setTimeout");
  const { url } = await start([getThing], { latencyMs: 7 });
  await fetch(`${url}/things/1`);
  await fetch(`${url}/missing`);
  expect(delay.mock.calls).toEqual([[7], [7]]);
  delay.mockRestore();
});

it("rejects requests above the rate limit, except for paths that do not count", async () => {
  const { url } = await start([getThing], {
    rateLimit: { requests: 1, windowMs: 60_000 },
    isLimited: (path) => path !== "/things/free",
  });
  const statuses = [];
  for (const id of ["1", "2", "free"]) statuses.push((await fetch(`${url}/things/${id}`)).status);
  expect(statuses).toEqual([200, 429, 200]);
  const { headers } = await fetch(`${url}/things/3`);
  expect(headers.get("retry-after")).toMatch(/^\d+$/);
});
