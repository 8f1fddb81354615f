import { mkdtempSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Components } from "../../workbench/server/components";
import { createServer } from "../../workbench/server/server";
import type { InputView, OperationView } from "../../workbench/shared/protocol";

const token = "the-token-of-this-test";
const page = mkdtempSync(path.join(tmpdir(), "page-"));
const components = new Components([{ id: "kinds", bundle: path.join(__dirname, "kinds") }], false);
const server = createServer({ components, token, page, flows: path.join(page, "flows") });
let address = "";

beforeAll(async () => {
  await server.listen({ host: "127.0.0.1", port: 0 });
  address = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

/** JSON, whose shape each test asserts. */
// biome-ignore lint/suspicious/noExplicitAny: see above
async function ask(url: string, body?: unknown): Promise<any> {
  const response = await fetch(`${address}${url}`, {
    method: body ? "POST" : "GET",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: body ? JSON.stringify(body) : undefined,
  });
  return response.json();
}

/** The result of an action with these values. */
async function run(key: string, values: object) {
  const { id } = await ask("/api/runs", { component: "kinds", kind: "action", key, values });
  for (;;) {
    const { state, error } = await ask(`/api/runs/${id}`);
    if (state === "failed" || state === "refused") throw new Error(error);
    if (state === "done") return (await ask(`/api/runs/${id}/result`)).value;
    await wait(20);
  }
}

test("a dynamic object is described by its configurations, which are forms", async () => {
  const { actions } = await ask("/api/components/kinds");
  const { inputs } = actions.find(({ key }: OperationView) => key === "dynamicObject");
  const [email, upload]: InputView[] = inputs[0].inputs;
  expect(email).toMatchObject({ key: "email", label: "Email", type: "structuredObject" });
  expect(email!.inputs!.map(({ key, type }) => [key, type])).toEqual([
    ["recipient", "string"],
    ["format", "string"],
    ["signature", "structuredObject"],
  ]);
  expect(upload!.inputs).toHaveLength(1);
});

test.each([
  [
    "dynamicObject",
    { configuration: "email", values: { recipient: "a@example.com", signature: { name: "D" } } },
  ],
  ["conditional", ["and", ["equal", "a", "b"], ["or", ["exists", "c"]]]],
  ["branches", [{ key: "Large", value: ["and", ["equal", "a", "b"]] }]],
  ["objectSelection", [{ object: { key: "job" }, fields: [{ key: "summary" }] }]],
  ["objectFieldMap", { fields: [{ field: { key: "title" }, mappedField: { key: "summary" } }] }],
  ["jsonForm", { name: "Weekly", copies: 2, urgent: false }],
  ["dynamicObjectSelection", "job"],
  ["dynamicFieldSelection", "summary"],
  ["date", "2026-12-01"],
  ["timestamp", "2026-12-01T09:00:00Z"],
  ["timestamps", ["2026-12-01T09:00:00Z"]],
])("a value of %s arrives as it was sent", async (key, value) => {
  const arrived = await run(key, { [key]: value });
  // Spectral adds the inputs of a configuration that have no value.
  if (key === "dynamicObject") expect(arrived).toMatchObject({ [key]: value });
  else expect(arrived).toEqual({ [key]: value });
});

test("what nobody has touched arrives as it does on the platform", async () => {
  expect(await run("everyKind", {})).toEqual({
    branches: [],
    timestamps: [],
    dynamicObjectSelection: "",
    dynamicFieldSelection: "",
    date: "",
    timestamp: "",
    flow: "",
    unknown: "",
  });
});

test.each([
  ["recordTypes", [{ object: { key: "job" } }, { object: { key: "customer" } }]],
  ["fieldMap", { fields: [{ field: { key: "title" } }, { field: { key: "client" } }], options: [{}, {}] }],
  ["preferences", { schema: { type: "object" }, data: { name: "Weekly" } }],
])("the data source %s offers its content", async (key, content) => {
  const offered = await ask("/api/options", { component: "kinds", key });
  expect(offered).toMatchObject({ entries: [], total: 0, content });
});
