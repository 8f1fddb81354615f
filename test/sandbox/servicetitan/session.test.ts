import { virtualClock } from "../../../sandbox/servicetitan";
import { start } from "./client";

const post = (url: string, form: Record<string, string>) =>
  fetch(`${url}/connect/token`, { method: "POST", body: new URLSearchParams(form) });

it("issues a token for 15 minutes that contains its scopes", async () => {
  const box = await start();
  const { clientId: client_id, clientSecret: client_secret } = box.fields;
  const response = await post(box.url, { grant_type: "client_credentials", client_id, client_secret });
  const body = (await response.json()) as { access_token: string };
  expect(body).toMatchObject({ expires_in: 900, token_type: "Bearer" });
  const claims = JSON.parse(Buffer.from(body.access_token.split(".")[1]!, "base64url").toString());
  expect(claims.scope).toEqual(
    expect.arrayContaining(["tn.jpm.jobs:r", "tn.jpm.jobs:w", "tn.acc.invoices:r"]),
  );
  // The history of an estimate's status belongs to the estimate.
  expect(claims.scope).not.toContain("tn.sal.status:r");
  expect(box.tokens).toBe(2);
});

it.each([
  [{ client_secret: "wrong" }, "invalid_client"],
  [{ grant_type: "password" }, "unsupported_grant_type"],
])("issues no token for %j", async (wrong, error) => {
  const box = await start();
  const { clientId: client_id, clientSecret: client_secret } = box.fields;
  const response = await post(box.url, {
    grant_type: "client_credentials",
    client_id,
    client_secret,
    ...wrong,
  });
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({ error });
});

it("rejects a request without a token, with another application key, or for another tenant", async () => {
  const box = await start();
  const problem = {
    type: expect.any(String),
    traceId: expect.any(String),
    errors: {},
    data: expect.any(Object),
  };
  const noToken = await box.call("GET", "jpm/v2 jobs", undefined, { authorization: "" });
  expect([noToken.status, noToken.body]).toEqual([
    401,
    { ...problem, status: 401, title: expect.any(String) },
  ]);
  expect((await box.call("GET", "jpm/v2 jobs", undefined, { "st-app-key": "other" })).status).toBe(401);
  const other = await fetch(`${box.url}/jpm/v2/tenant/99/jobs`, {
    headers: { authorization: `Bearer ${await box.token()}`, "st-app-key": box.fields.applicationKey },
  });
  expect(other.status).toBe(403);
});

it("accepts the application key in the query, and does not log it", async () => {
  const box = await start();
  const path = `jpm/v2 jobs?page=1&servicetitanapplicationkey=${box.fields.applicationKey}`;
  expect((await box.call("GET", path, undefined, { "st-app-key": "" })).status).toBe(401);
  const { url, fields } = box;
  const response = await fetch(`${url}/${path.replace(" ", `/tenant/${fields.tenant}/`)}`, {
    headers: { authorization: `Bearer ${await box.token()}` },
  });
  expect(response.status).toBe(200);
  expect(JSON.stringify(box.requests.entries)).not.toContain(fields.applicationKey);
  expect(box.requests.entries.at(-1)).toMatchObject({ method: "GET", query: "page=1", status: 200 });
});

it("names the scope that a token lacks", async () => {
  const box = await start({ scopes: ["tn.jpm.jobs:r"] });
  expect((await box.get("jpm/v2 jobs")).status).toBe(200);
  const refused = await box.get("crm/v2 customers");
  expect(refused.status).toBe(403);
  expect(refused.body.title).toContain("tn.crm.customers:r");
});

it("rejects tokens after expireTokens and after their lifetime", async () => {
  const clock = virtualClock("2026-02-01T00:00:00Z");
  const box = await start({ clock });
  clock.advance(899_000);
  expect((await box.get("jpm/v2 jobs")).status).toBe(200);
  clock.advance(1000);
  expect((await box.get("jpm/v2 jobs")).status).toBe(401);

  const other = await start();
  other.expireTokens();
  expect((await other.get("jpm/v2 jobs")).status).toBe(401);
});

it("rejects requests above the rate limit, except for tokens", async () => {
  const box = await start({ rateLimit: 3 });
  const responses = await Promise.all([1, 2, 3, 4].map(() => box.get("jpm/v2 jobs?pageSize=1")));
  const refused = responses.filter(({ status }) => status === 429);
  expect(refused).toHaveLength(1);
  expect(refused[0]!.headers.get("retry-after")).toBe("1");
  expect(refused[0]!.body.title).toMatch(/Try again in 1 seconds/);
  expect(await box.token()).toEqual(expect.any(String));
});
