import { virtualClock } from "../../../sandbox/core";
import { type HaloPsaOptions, type HaloPsaSandbox, startHaloPsa } from "../../../sandbox/halopsa";

const size = { clients: 4, users: 8, tickets: 6, assets: 4 };

const started: HaloPsaSandbox[] = [];
afterAll(() => Promise.all(started.map((sandbox) => sandbox.close())));

const start = async (options: HaloPsaOptions = {}) => {
  const sandbox = await startHaloPsa({ size, ...options });
  started.push(sandbox);
  return sandbox;
};

const requestToken = (sandbox: HaloPsaSandbox, changes: Record<string, string> = {}) => {
  const { clientId: client_id, clientSecret: client_secret } = sandbox.fields;
  const form = { grant_type: "client_credentials", client_id, client_secret, scope: "all", ...changes };
  return fetch(`${sandbox.url}/auth/token?tenant=sandbox`, {
    method: "POST",
    body: new URLSearchParams(form),
  });
};

const signIn = async (sandbox: HaloPsaSandbox, scope = "all") => {
  const { access_token } = (await (await requestToken(sandbox, { scope })).json()) as {
    access_token: string;
  };
  return (path: string, init: RequestInit = {}) =>
    fetch(`${sandbox.url}${path}`, {
      ...init,
      headers: { authorization: `Bearer ${access_token}`, ...init.headers },
    });
};

it("issues a token for an hour", async () => {
  const clock = virtualClock("2026-02-01T00:00:00Z");
  const sandbox = await start({ clock });
  const call = await signIn(sandbox);
  expect(sandbox.tokens).toBe(1);
  clock.advance(3_599_000);
  expect((await call("/api/Status")).status).toBe(200);
  clock.advance(1000);
  expect((await call("/api/Status")).status).toBe(401);
});

it.each([
  [{ client_secret: "wrong" }, "invalid_client"],
  [{ grant_type: "password" }, "unsupported_grant_type"],
  [{ scope: "all read:everything" }, "invalid_scope"],
])("issues no token for %j", async (changes, error) => {
  const response = await requestToken(await start(), changes);
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({ error, error_description: expect.any(String) });
});

it("rejects requests without a token, and after expireTokens", async () => {
  const sandbox = await start();
  expect((await fetch(`${sandbox.url}/api/Status`)).status).toBe(401);
  const call = await signIn(sandbox);
  sandbox.expireTokens();
  expect((await call("/api/Status")).status).toBe(401);
});

it("describes itself to anyone", async () => {
  const { url } = await start();
  const response = await fetch(`${url}/api/authinfo`);
  expect(await response.json()).toEqual({
    auth_url: "https://sandbox.halopsa.com/auth",
    tenant_id: "sandbox",
  });
});

it("names the scope that a token lacks", async () => {
  const call = await signIn(await start(), "read:tickets");
  expect((await call("/api/Tickets")).status).toBe(200);
  const rejected = await call("/api/Tickets/2000", { method: "DELETE" });
  expect(rejected.status).toBe(403);
  expect(await rejected.json()).toEqual({ message: "The access token lacks the scope edit:tickets" });
});

it("counts requests of the API toward the rate limit, but not those for tokens", async () => {
  const sandbox = await start({ rateLimit: { requests: 1, windowMs: 300_000 } });
  const call = await signIn(sandbox);
  const statuses = [await call("/api/Status"), await call("/api/Status"), await requestToken(sandbox)];
  expect(statuses.map(({ status }) => status)).toEqual([200, 429, 200]);
});
