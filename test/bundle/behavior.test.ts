import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { actionContext, createLogger } from "../../runner/context";
import type { Manifest } from "../support/components";
import { evaluatedBy } from "./evaluatedBy";
import source from "./fixture/component";
import { startServer } from "./server";

const folder = mkdtempSync(join(tmpdir(), "fixture-"));
execFileSync(process.execPath, [join(__dirname, "fixture", "build.js"), folder]);
const bundled = require(join(folder, "index.js")).default as Manifest;
const unbundled = source as unknown as Manifest;

let server: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  server = await startServer();
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await server.close();
});

type Values = Record<string, unknown>;

/** Runs an operation of both components and compares the outcomes, and the requests that they sent. */
async function behavesAlike(run: (component: Manifest) => Promise<unknown>): Promise<unknown> {
  const outcomeOf = async (component: Manifest) => {
    const outcome = await run(component).then(
      (result) => ({ result }),
      (error) => ({
        thrown: { ...error, name: error.name, message: error.message, isError: error instanceof Error },
      }),
    );
    return { outcome, requests: server.take() };
  };
  const expected = await outcomeOf(unbundled);
  const actual = await outcomeOf(bundled);
  expect(actual).toEqual(expected);
  return actual;
}

const logged: string[] = [];

const context = (state: Values = {}) => ({
  ...actionContext({
    logger: createLogger((level, message) => logged.push(`${level} ${message}`)),
    debug: false,
    state: { instanceState: state, crossFlowState: {}, integrationState: {} },
    stepId: "step",
  }),
  executionId: "execution",
  executionFrame: { executionId: "execution" },
  webhookUrls: { "Other Flow": `${server.url}/record` },
  webhookApiKeys: { "Other Flow": ["key"] },
});

const send = (config: Values) =>
  behavesAlike(({ actions }) =>
    actions.send!.perform(context(), { config: { baseURL: server.url, ...config } }),
  );

const post = (data: unknown, headers = {}) => send({ method: "POST", url: "/record", data, headers });

describe("a bundled axios sends the same", () => {
  const form = () => {
    const form = new FormData();
    form.append("note", "Line 1\nLine 2");
    form.append("file", new Blob(["content"], { type: "text/plain" }), 'a "b".txt');
    return form;
  };

  test.each([
    ["an object", { name: "Größe", lines: [1, null] }],
    ["a list", [1, 2]],
    ["a text", "plain text"],
    ["a buffer", Buffer.from("bytes")],
    ["bytes", Uint8Array.from([1, 2, 3])],
    ["URLSearchParams", new URLSearchParams({ a: "1 2", b: "ü" })],
    ["Node's FormData", form()],
    ["a Blob", new Blob(["content"], { type: "text/csv" })],
    ["nothing", undefined],
  ])("%s", async (_, data) => {
    expect(await post(data)).toMatchObject({ outcome: { result: { data: { status: 200 } } } });
  });

  test.each(["application/x-www-form-urlencoded", "multipart/form-data", "application/json"])(
    "an object as %s",
    async (type) => {
      const data = { name: "Größe", tags: ["a", "b"], site: { city: "Denver" } };
      expect(await post(data, { "Content-Type": type })).toMatchObject({
        requests: [{ headers: { "content-type": expect.stringContaining(type) } }],
      });
    },
  );

  test("query parameters and credentials", () =>
    send({
      url: "/record",
      params: { a: [1, 2], b: "ü&", c: null },
      auth: { username: "ann", password: "s:1" },
    }));
});

describe("a bundled axios receives the same", () => {
  test.each(["/record", "/gzip", "/brotli", "/deflate"])("%s", async (url) => {
    expect(await send({ url })).toMatchObject({ outcome: { result: { data: { data: { name: "Größe" } } } } });
  });

  test.each(["arraybuffer", "text", "json"])("as %s", (responseType) => send({ url: "/gzip", responseType }));

  test("a redirect, followed", async () => {
    const { requests } = (await send({ method: "PUT", url: "/redirect", data: { id: 7 } })) as {
      requests: unknown[];
    };
    expect(requests).toHaveLength(2);
  });

  test("a redirect, not followed", () => send({ url: "/redirect", maxRedirects: 0 }));

  test.each([
    ["a status that is an error", { url: "/missing" }, { code: "ERR_BAD_REQUEST", status: 404 }],
    ["a response that is too large", { url: "/gzip", maxContentLength: 5 }, { code: "ERR_BAD_RESPONSE" }],
    ["a response that ends early", { url: "/cut", maxRedirects: 0 }, { code: "ERR_BAD_RESPONSE" }],
    ["no response in time", { url: "/silent", timeout: 50 }, { code: "ECONNABORTED" }],
    ["no server", { baseURL: "http://127.0.0.1:1" }, { code: "ECONNREFUSED" }],
    ["a protocol that it does not know", { baseURL: "ftp://127.0.0.1" }, { code: "ERR_BAD_REQUEST" }],
  ])("%s", async (_, config, failure) => {
    expect(await send(config)).toMatchObject({
      outcome: { result: { data: { isAxiosError: true, ...failure } } },
    });
  });

  test("a status that is accepted", () => send({ url: "/missing", validateStatus: null }));
});

describe("a bundled axios uses a proxy in the same way", () => {
  const proxy = () => ({
    protocol: "http",
    host: "127.0.0.1",
    port: server.port,
    auth: { username: "ann", password: "s1" },
  });

  test("for http", async () => {
    expect(await send({ baseURL: "http://vendor.example/record", proxy: proxy() })).toMatchObject({
      requests: [{ url: "http://vendor.example/record" }],
    });
  });

  test("for https", async () => {
    expect(await send({ baseURL: "https://vendor.example/record", proxy: proxy() })).toMatchObject({
      requests: [{ method: "CONNECT", url: "vendor.example:443" }],
    });
  });
});

test("a bundled axios has no adapter but that of Node", async () => {
  const config = { url: `${server.url}/record`, adapter: "fetch" };
  expect(await bundled.actions.send!.perform(context(), { config })).toMatchObject({
    data: { name: "AxiosError", message: expect.stringContaining("adapter fetch is not supported") },
  });
});

test("a bundle evaluates axios, and the packages that it uses, when the first request is sent", () => {
  const step: [string, Values] = ["invokeFlow", { body: { id: 7 } }];
  const [load, first, second] = evaluatedBy(join(folder, "index.js"), [step, step]);
  expect(load).toEqual({ modules: ["node:async_hooks", "node:perf_hooks", "node:process"], globals: [] });
  expect(first).toMatchObject({ globals: [], outcome: { data: { status: 200, data: { id: 7 } } } });
  expect(first!.modules).toEqual(expect.arrayContaining(["http", "stream", "assert"]));
  expect(second).toMatchObject({ modules: [], globals: [] });
});

describe("a bundled spectral", () => {
  test("describes the component in the same way", () => {
    expect(JSON.parse(JSON.stringify(bundled))).toEqual(JSON.parse(JSON.stringify(unbundled)));
  });

  test("invokes another flow", async () => {
    const invoke = (body: unknown) =>
      behavesAlike(({ actions }) => actions.invokeFlow!.perform(context(), { body }));
    expect(await invoke({ id: 7 })).toMatchObject({
      outcome: { result: { data: { status: 200 } } },
      requests: [{ method: "POST", headers: { "api-key": "key", "prismatic-invoke-type": "Cross Flow" } }],
    });
  });

  test.each([
    [
      "a form and a list of forms",
      { single: { name: " a ", quantity: "2" }, list: [{ name: " b " }], text: "c" },
    ],
    ["inputs that are missing or unknown", { other: 1 }],
    ["values that are no forms", { single: "text", list: "text" }],
  ])("cleans %s", (_, params) => behavesAlike(({ actions }) => actions.clean!.perform(context(), params)));

  test("records debug information", async () => {
    const perform = ({ actions }: Manifest) =>
      actions.clean!.perform(
        { ...context(), globalDebug: true, runnerAllocatedMemoryMb: 1024 },
        { text: "a" },
      );
    expect(await behavesAlike(perform)).toMatchObject({ outcome: { result: { data: { debug: true } } } });
    expect(logged.filter((line) => /^metric .*"start".*"end"/.test(line))).toHaveLength(2);
  });

  test.each(["connection", "type"])("throws the same %s error", async (kind) => {
    const connection = { key: "basic", configVarKey: "Basic", fields: { host: "vendor.example" } };
    const outcome = await behavesAlike(({ actions }) =>
      actions.refuse!.perform(context(), { connection, kind }),
    );
    expect(outcome).toMatchObject({ outcome: { thrown: { isError: true } } });
  });

  test("runs a data source", () =>
    behavesAlike(({ dataSources }) => dataSources.select!.perform(context(), { text: "a" })));

  test.each(["2026-03-13", "never"])("polls since %s", (since) =>
    behavesAlike(async ({ triggers }) => {
      const state = {};
      const outcome = await triggers.poll!.perform(context(state), { body: { data: null } }, { since });
      return { outcome, state };
    }),
  );
});
