import { connect, tenantPath } from "../../src/servicetitan/client";
import { contextOf, finished, transport, withFields } from "../support/transport";
import { connection } from "./connection";

jest.mock("../../src/kit/http/send", () => ({
  ...jest.requireActual<object>("../../src/kit/http/send"),
  send: jest.fn(),
}));

const { sent, answer } = transport();
const { context } = contextOf();
const api = (fields = {}) => connect(context, withFields(connection, fields));
const BASE = "https://api.servicetitan.io";

test.each([
  ["jpm/jobs", "jpm/v2/tenant/7/jobs"],
  ["jpm/jobs/5/v3", "jpm/v2/tenant/7/jobs/5/v3"],
  ["telecom/v3/calls", "telecom/v3/tenant/7/calls"],
  ["telecom/v12/calls/5", "telecom/v12/tenant/7/calls/5"],
  ["telecom/vx/calls", "telecom/v2/tenant/7/vx/calls"],
  ["telecom/xv3/calls", "telecom/v2/tenant/7/xv3/calls"],
  ["telecom/v3x/calls", "telecom/v2/tenant/7/v3x/calls"],
  ["jpm", "jpm/v2/tenant/7"],
])("%s is at %s", (path, full) => expect(tenantPath(path, "7")).toBe(full));

test("sends each kind of request to the tenant, with the token and the application key", async () => {
  answer(() => ({ body: { id: 1 } }));
  const client = api();
  await expect(finished(client.get("jpm/jobs", { a: 1 }))).resolves.toEqual({ id: 1 });
  await expect(finished(client.post("jpm/jobs", { b: 1 }))).resolves.toEqual({ id: 1 });
  await expect(finished(client.patch("jpm/jobs/5", { b: 1 }))).resolves.toEqual({ id: 1 });
  await expect(finished(client.put("jpm/jobs/5", { b: 1 }))).resolves.toEqual({ id: 1 });
  await expect(finished(client.delete("jpm/jobs/5"))).resolves.toEqual({ id: 1 });
  const jobs = `${BASE}/jpm/v2/tenant/4150001/jobs`;
  expect(sent.map(({ method, url, body }) => [method, url, body])).toEqual([
    ["GET", `${jobs}?a=1`, ""],
    ["POST", jobs, '{"b":1}'],
    ["PATCH", `${jobs}/5`, '{"b":1}'],
    ["PUT", `${jobs}/5`, '{"b":1}'],
    ["DELETE", `${jobs}/5`, ""],
  ]);
  for (const { headers } of sent)
    expect([headers.authorization, headers["st-app-key"], headers.accept]).toEqual([
      "Bearer test-access-token",
      "ak1.test-key-000000",
      "application/json",
    ]);
});

test("sends everything to the integration environment if the connection says so", async () => {
  const client = api({ environment: "integration", tokenUrl: "", clientId: "cid.integration" });
  answer(({ url }) =>
    url.includes("/connect/")
      ? { body: { access_token: "new-token" } }
      : sent.length === 1
        ? { status: 401 }
        : {},
  );
  await finished(client.get("jpm/jobs"));
  expect(sent.map(({ url }) => new URL(url).host)).toEqual([
    "api-integration.servicetitan.io",
    "auth-integration.servicetitan.io",
    "api-integration.servicetitan.io",
  ]);
});

test("downloads a file with its type", async () => {
  answer(() => ({ body: "{x", headers: { "content-type": "image/png" } }));
  await expect(finished(api().download("forms/5", { a: 1 }))).resolves.toEqual({
    data: Buffer.from("{x"),
    contentType: "image/png",
  });
  answer(() => ({ body: "x" }));
  await expect(finished(api().download("forms/5", {}))).resolves.toMatchObject({
    contentType: "application/octet-stream",
  });
  expect(sent[0]?.url).toContain("/forms/v2/tenant/4150001/5?a=1");
});

test("an action that was done before is done if its response was lost", async () => {
  answer(() => (sent.length === 1 ? { status: 502 } : { status: 409, body: { title: "already canceled" } }));
  await expect(
    finished(api().put("jpm/jobs/5/cancel", {}, { alreadyDone: /already/ })),
  ).resolves.toBeUndefined();
});

test("errors have the path without the tenant, and mask all credentials", async () => {
  const secrets = "cs1.test-secret-0000 ak1.test-key-000000 test-access-token";
  answer(() => ({ status: 400, body: { title: secrets } }));
  await expect(finished(api().get("jpm/jobs"))).rejects.toThrow(
    /^ServiceTitan 400 on GET jpm\/jobs: \*\*\* \*\*\* \*\*\*$/,
  );
  await expect(finished(api().request("GET", "jpm/jobs", { operation: "Search" }))).rejects.toThrow(
    "on Search:",
  );
});

test("a 403 says what the token proves", async () => {
  answer(() => ({ status: 403, body: { title: "No" } }));
  const scope = Buffer.from(JSON.stringify({ scope: "tn.jpm.jobs:r" })).toString("base64url");
  const token = { access_token: `x.${scope}.y` };
  const error = finished(connect(context, { ...connection, token }).post("jpm/jobs", {}));
  await expect(error).rejects.toThrow("The app lacks the scope tn.jpm.jobs:w");
});

test("sends 6 requests at once and 51 per second, as ServiceTitan's limit of 60 allows", async () => {
  const client = api({ clientId: "cid.rate" });
  await finished(Promise.all(Array.from({ length: 108 }, () => client.get("jpm/jobs"))));
  const since = sent.map(({ at }) => at - sent[0]!.at);
  expect(since.slice(0, 6)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(since[6]).toBeGreaterThanOrEqual(19);
  expect(Math.round(since[107]! / 20)).toBe(100);
});

test.each([{ tenant: "7" }, { clientId: "cid.other" }])(
  "a connection with %j has its own rate",
  async (fields) => {
    answer(() => (sent.length === 1 ? { status: 429, headers: { "retry-after": "7" } } : {}));
    const start = performance.now();
    const first = api().get("jpm/1");
    await jest.advanceTimersByTimeAsync(1000);
    await finished(Promise.all([first, api().get("jpm/2"), api(fields).get("jpm/3")]));
    expect(sent.map(({ url, at }) => [url.slice(-1), Math.round(at - start)]).slice(0, 3)).toEqual([
      ["1", 0],
      ["3", 1000],
      ["1", 7000],
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
    await finished(connect(kept.context, connection, { tries: 2 }).get("jpm/x")).catch(() => undefined);
    expect(kept.lines).toHaveLength(count);
  }
});
