import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Components } from "../../workbench/server/components";
import { createServer } from "../../workbench/server/server";
import type { RunView } from "../../workbench/shared/protocol";
import { loadBundle } from "../support/bundles";

loadBundle("tikting");
loadBundle("servicetitan");

const TOKEN = "the-token-of-this-test";
const root = path.resolve(__dirname, "../..");
const page = mkdtempSync(path.join(tmpdir(), "page-"));
writeFileSync(path.join(page, "index.html"), "<!doctype html>");
const connectionFile = path.join(page, "connection.json");
const SECRET = "eyJhbGciOiJub25lIn0.e30.secret-of-the-connection";
writeFileSync(
  connectionFile,
  JSON.stringify({ key: "tiktingConnection", fields: { baseUrl: "https://127.0.0.1:9", jwt: SECRET } }),
);
const wrongFile = path.join(page, "wrong.json");
writeFileSync(
  wrongFile,
  JSON.stringify({ key: "tiktingConnection", fields: { baseUrl: "ftp://nowhere", jwt: SECRET } }),
);
const bundle = path.join(root, "dist/tikting");
const components = new Components(
  [
    { id: "tikting", vendor: "tikting", bundle },
    { id: "servicetitan", vendor: "servicetitan", bundle: path.join(root, "dist/servicetitan") },
    { id: "real", bundle, connectionFile },
    { id: "wrong", bundle, connectionFile: wrongFile },
    { id: "broken", bundle: path.join(page, "missing") },
  ],
  false,
);
const server = createServer({ components, token: TOKEN, page, flows: path.join(page, "flows") });
let port = 0;

beforeAll(async () => {
  await server.listen({ host: "127.0.0.1", port: 0 });
  port = (server.server.address() as AddressInfo).port;
});
afterAll(() => server.close());

interface Answer {
  status: number;
  headers: NodeJS.Dict<string | string[]>;
  text: string;
}

/** `fetch` sets Host and the Sec-Fetch headers itself, so requests are made by hand. */
function send(url: string, { body, headers = {} }: { body?: string; headers?: Record<string, string> } = {}) {
  return new Promise<Answer>((resolve, reject) => {
    const sent = request(
      { host: "127.0.0.1", port, path: url, method: body === undefined ? "GET" : "POST", headers },
      (response) => {
        let text = "";
        response.on("data", (chunk) => {
          text += chunk;
        });
        response.on("end", () => resolve({ status: response.statusCode!, headers: response.headers, text }));
      },
    );
    sent.on("error", reject).end(body);
  });
}

const authorization = { authorization: `Bearer ${TOKEN}` };
const get = async (url: string) => JSON.parse((await send(url, { headers: authorization })).text);
const post = async (url: string, body: unknown) => {
  const headers = { ...authorization, "content-type": "application/json" };
  const { status, text } = await send(url, { body: JSON.stringify(body), headers });
  return { status, body: JSON.parse(text) };
};

async function run(request: object): Promise<RunView> {
  const { body } = await post("/api/runs", request);
  for (;;) {
    const view: RunView = await get(`/api/runs/${body.id}`);
    if (view.state !== "running") return view;
    await wait(50);
  }
}

describe("what is refused", () => {
  test.each([
    ["no token", {}, 401],
    ["a wrong token", { authorization: "Bearer wrong" }, 401],
    ["a foreign host", { ...authorization, host: "evil.example" }, 403],
    ["a foreign origin", { ...authorization, origin: "https://evil.example" }, 403],
    ["a request of another site", { ...authorization, "sec-fetch-site": "cross-site" }, 403],
  ])("%s", async (_, headers, status) => {
    const answer = await send("/api/components", { headers });
    expect(answer.status).toBe(status);
    expect(answer.text).not.toContain("Tikting");
  });

  test("a foreign host, even for the page itself", async () => {
    expect((await send("/", { headers: { host: "evil.example" } })).status).toBe(403);
  });

  test("a POST that is not JSON", async () => {
    const headers = { ...authorization, "content-type": "text/plain" };
    expect((await send("/api/runs", { body: "{}", headers })).status).toBe(415);
  });

  test("a request of the wrong shape, with the field's name", async () => {
    const { status, body } = await post("/api/runs", { component: "tikting", kind: "other", key: "x" });
    expect(status).toBe(400);
    expect(body.error).toContain("kind");
  });

  test("a path outside of the page's folder", async () => {
    expect((await send("/..%2f..%2fetc%2fpasswd")).status).toBe(404);
  });
});

test("the page is served without a token, with a policy that allows nothing from elsewhere", async () => {
  const { status, headers } = await send("/");
  expect(status).toBe(200);
  expect(headers["content-security-policy"]).toContain("default-src 'none'");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["x-frame-options"]).toBe("DENY");
});

test("components are described, and a bundle that does not load has its message", async () => {
  const cards = await get("/api/components");
  expect(cards[0]).toMatchObject({ id: "tikting", label: "Tikting" });
  expect(cards[0].counts.actions).toBeGreaterThan(10);
  expect(cards[4].error).toContain("is missing");
});

test("an action runs in the sandbox, and its result is read in slices", async () => {
  const view = await run({ component: "tikting", kind: "action", key: "listTickets", values: {} });
  expect(view).toMatchObject({ state: "done" });
  expect(view.records).toBeGreaterThan(3);
  const slice = await get(`/api/runs/${view.id}/result?limit=2&sort=id&descending=true`);
  expect(slice.value).toHaveLength(2);
  expect(slice.total).toBe(view.records);
  expect(slice.value[0].id).toBeGreaterThan(slice.value[1].id);
});

test("the requests of a run are listed, and each is read with its bodies", async () => {
  const view = await run({ component: "tikting", kind: "action", key: "listTickets", values: {} });
  const listed = await get(`/api/runs/${view.id}/wire`);
  expect(listed).toHaveLength(view.requests);
  expect(listed.at(-1)).toMatchObject({ method: "POST", status: 200 });
  expect(listed.at(-1).responseBody).toBeUndefined();
  const entry = await get(`/api/runs/${view.id}/wire/${listed.length - 1}`);
  expect(entry).toMatchObject(listed.at(-1));
  expect(JSON.parse(entry.responseBody)).toBeDefined();
  expect((await get(`/api/runs/${view.id}/wire/999`)).error).toBe("There is no such request.");
});

test("the records of a run are read as the rows of a table", async () => {
  const view = await run({ component: "tikting", kind: "action", key: "listTickets", values: {} });
  const table = await get(`/api/runs/${view.id}/table?offset=1&limit=2&sort=id&descending=true`);
  expect(table.total).toBe(view.records);
  expect(table.rows).toHaveLength(2);
  const slice = await get(`/api/runs/${view.id}/result?offset=1&limit=2&sort=id&descending=true`);
  expect(table.indexes).toEqual(slice.indexes);
  const at = table.columns.indexOf("id");
  expect(table.rows.map((cells: string[]) => cells[at])).toEqual(
    slice.value.map(({ id }: { id: number }) => String(id)),
  );
  const one = await run({ component: "tikting", kind: "action", key: "getTicket", values: { id: "1" } });
  expect((await get(`/api/runs/${one.id}/table`)).error).toBe("There is no such table.");
});

test("a session shows which secrets are set, and not their values", async () => {
  const text = JSON.stringify(await get("/api/components/real/session"));
  expect(text).toContain('"value":"set"');
  expect(text).not.toContain(SECRET);
});

test("a write to a real account is refused without permission, before anything is sent", async () => {
  const card = await get("/api/components/real");
  const write = card.actions.find(
    (action: { reads: boolean; inputs: { required?: boolean }[] }) => !action.reads,
  );
  const values = Object.fromEntries(write.inputs.map(({ key }: { key: string }) => [key, "1"]));
  const view = await run({ component: "real", kind: "action", key: write.key, values });
  expect(view).toMatchObject({ state: "refused", requests: 0 });
  expect(view.error).toContain("only reading is allowed");
});

describe("a reference to an earlier run", () => {
  test("is replaced by what its result has there", async () => {
    const list = await run({ component: "tikting", kind: "action", key: "listTickets", values: {} });
    const { value, path: at } = await get(`/api/runs/${list.id}/result?limit=2`);
    const reference = { $from: { run: list.id, path: `${at ? `${at}.` : ""}1.id` } };
    const values = { id: reference };
    const view = await run({ component: "tikting", kind: "action", key: "getTicket", values });
    expect(view).toMatchObject({ state: "done", values });
    const ticket = await get(`/api/runs/${view.id}/result`);
    expect(JSON.stringify(ticket.value)).toContain(JSON.stringify(value[1].id));
  });

  test.each([
    ["a run that is not kept", (_: string) => ({ run: "gone", path: "id" }), /is not kept any more/],
    [
      "a field that does not exist",
      (id: string) => ({ run: id, path: "data.7777.id" }),
      /have no data\.7777\.id/,
    ],
    ["a field of Object itself", (id: string) => ({ run: id, path: "constructor" }), /have no constructor/],
  ])("to %s is refused, and nothing is run", async (_, reference, message) => {
    const list = await run({ component: "tikting", kind: "action", key: "listTickets", values: {} });
    const values = { id: { $from: reference(list.id) } };
    const answer = await post("/api/runs", {
      component: "tikting",
      kind: "action",
      key: "getTicket",
      values,
    });
    expect(answer.status).toBe(422);
    expect(answer.body.error).toMatch(message);
  });
});

describe("flows", () => {
  const steps = [{ name: "List Tickets", component: "tikting", key: "listTickets", values: {} }];

  test("are saved by name, one file each", async () => {
    expect(await get("/api/flows")).toEqual([]);
    await post("/api/flows", { name: "Morning", steps });
    await post("/api/flows", { name: "Evening", steps: [] });
    const { body } = await post("/api/flows", {
      name: "Morning",
      steps: [...steps, { ...steps[0], name: "Again" }],
    });
    expect(
      body.map(({ name, steps: { length } }: { name: string; steps: unknown[] }) => [name, length]),
    ).toEqual([
      ["Evening", 0],
      ["Morning", 2],
    ]);
    expect(readdirSync(path.join(page, "flows")).sort()).toEqual(["evening.json", "morning.json"]);
  });

  test("cannot leave their folder, nor replace a flow of another name", async () => {
    await post("/api/flows", { name: "../../outside", steps });
    expect(readdirSync(path.join(page, "flows"))).toContain("outside.json");
    const { status, body } = await post("/api/flows", { name: "outside", steps });
    expect(status).toBe(422);
    expect(body.error).toContain("Choose another name");
  });

  test("a file that is no flow is left out", async () => {
    writeFileSync(path.join(page, "flows", "broken.json"), "{");
    writeFileSync(path.join(page, "flows", "other.json"), '{"steps": 1}');
    const names = (await get("/api/flows")).map(({ name }: { name: string }) => name);
    expect(names).not.toContain(undefined);
    expect(names).toContain("Morning");
  });
});

test("a connection is tested by what it can read, with its requests", async () => {
  const { body } = await post("/api/components/tikting/test", {});
  expect(body.error).toBeUndefined();
  expect(body.read.records).toBeGreaterThan(0);
  expect(body.wire.length).toBeGreaterThan(0);
});

test("a connection that fails says why, without its secrets", async () => {
  const { body } = await post("/api/components/wrong/test", {});
  expect(body.error).toMatch(/must be .*URL/);
  expect(JSON.stringify(body)).not.toContain(SECRET);
});

describe("a connection that is typed in the page", () => {
  const url = "/api/components/tikting/connection";

  test("is used from then on, read only, with its secrets masked, until the first one is used again", async () => {
    const connection = { key: "tiktingConnection", fields: { baseUrl: "https://127.0.0.1:9", jwt: SECRET } };
    expect(await post(url, { connection })).toEqual({ status: 200, body: {} });
    const typed = await get("/api/components/tikting/session");
    expect(typed).toMatchObject({ isTyped: true, isSandbox: false, writes: false });
    expect(JSON.stringify(typed)).not.toContain(SECRET);
    const read = await run({ component: "tikting", kind: "action", key: "listTickets", values: {} });
    expect(read.state).toBe("failed");
    expect(read.error).not.toContain(SECRET);
    const sent = await get(`/api/runs/${read.id}/wire/0`);
    expect(sent).toMatchObject({ method: "POST", requestHeaders: { authorization: "***" } });
    expect(JSON.stringify(sent)).not.toContain(SECRET);
    const write = await run({
      component: "tikting",
      kind: "action",
      key: "deleteTicket",
      values: { id: "1" },
    });
    expect(write).toMatchObject({ state: "refused", requests: 0 });
    await post(url, {});
    expect(await get("/api/components/tikting/session")).toMatchObject({ isTyped: false, isSandbox: true });
  });

  test("that cannot connect is said to be in use, so that one can go back", async () => {
    await post(url, {
      connection: { key: "tiktingConnection", fields: { baseUrl: "ftp://x", jwt: SECRET } },
    });
    const tested = (await post("/api/components/tikting/test", {})).body;
    expect(tested.error).toMatch(/must be .*URL/);
    expect(await get("/api/components/tikting/session")).toMatchObject({ isTyped: true, isSandbox: false });
    await post(url, {});
    expect(await get("/api/components/tikting/session")).toMatchObject({ isTyped: false, isSandbox: true });
  });

  test("that is damaged has its message, without its values", async () => {
    const { status, body } = await post(url, {
      connection: { key: "tiktingConnection", fields: { jwt: [SECRET] } },
    });
    expect(status).toBe(400);
    expect(body.error).toContain("fields");
    expect(body.error).not.toContain(SECRET);
  });
});

describe("a webhook trigger", () => {
  const key = "eventWebhook";
  const ask = async (step: string, more: object = {}) =>
    post("/api/webhooks", { component: "servicetitan", key, step, values: {}, ...more });

  test("listens, accepts the vendor's delivery, and rejects a changed one", async () => {
    const { body: started } = await ask("start");
    expect(started.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(started.deliveries).toEqual([]);
    const { body: accepted } = await ask("deliver");
    expect(accepted.deliveries[0]).toMatchObject({ status: 200, branch: "Event" });
    const delivery = { headers: started.sample.headers, body: '{"changed": true}' };
    const { body: rejected } = await ask("deliver", { delivery });
    expect(rejected.deliveries.map(({ status }: { status: number }) => status)).toEqual([401, 200]);
    const { body: stopped } = await ask("stop");
    expect(stopped).toEqual({ deliveries: [] });
  });

  test("that does not listen accepts nothing", async () => {
    const { status, body } = await ask("deliver");
    expect(status).toBe(422);
    expect(body.error).toBe("Start the trigger first.");
  });
});
