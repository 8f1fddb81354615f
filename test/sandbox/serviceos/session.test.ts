import { virtualClock } from "../../../sandbox/core";
import { type ServiceOsOptions, type ServiceOsSandbox, startServiceOs } from "../../../sandbox/serviceos";

const size = { companies: 3, sites: 4, tickets: 6, assets: 5, contacts: 4, invoices: 3 };

const started: ServiceOsSandbox[] = [];
afterAll(() => Promise.all(started.map((sandbox) => sandbox.close())));

const start = async (options: ServiceOsOptions = {}) => {
  const sandbox = await startServiceOs({ size, ...options });
  started.push(sandbox);
  const call = (path: string, key = sandbox.fields.apiKey) =>
    fetch(`${sandbox.url}/admin/api/v1/${path}`, { headers: { authorization: `Bearer ${key}` } });
  return { sandbox, call };
};

it("rejects an unknown key, and one of another format", async () => {
  const { sandbox, call } = await start();
  sandbox.store.of("apiKeys").add({ secret: "other_key", permissions: ["tickets:read"], expires_at: null });
  for (const key of ["vsa_unknown", "other_key", ""]) {
    const response = await call("tickets", key);
    expect([response.status, await response.json()]).toEqual([
      401,
      { success: false, error: "Authentication required" },
    ]);
  }
});

it("rejects a key after its expiry", async () => {
  const clock = virtualClock("2026-02-01T00:00:00Z");
  const { sandbox, call } = await start({ clock });
  const key = { secret: "vsa_second", permissions: ["tickets:read"], expires_at: "2026-02-02T00:00:00Z" };
  sandbox.store.of("apiKeys").add(key);
  expect((await call("tickets", key.secret)).status).toBe(200);
  clock.set("2026-02-02T00:00:00Z");
  expect((await call("tickets", key.secret)).status).toBe(401);
});

it("rejects a key that lacks the operation's permission", async () => {
  const { call } = await start({ permissions: ["tickets:read"] });
  expect((await call("tickets")).status).toBe(200);
  expect((await call("companies")).status).toBe(403);
});

it("counts each key's requests per minute", async () => {
  const clock = virtualClock("2026-02-01T00:00:00Z");
  const { call } = await start({ clock, rateLimit: 2 });
  const first = await call("tickets");
  expect(Object.fromEntries(first.headers)).toMatchObject({
    "x-ratelimit-limit": "2",
    "x-ratelimit-remaining": "1",
    "x-ratelimit-reset": String(Date.parse("2026-02-01T00:01:00Z") / 1000),
  });
  await call("tickets");
  const rejected = await call("tickets");
  expect([rejected.status, rejected.headers.get("x-ratelimit-remaining")]).toEqual([429, "0"]);
  clock.advance(60_000);
  expect((await call("tickets")).status).toBe(200);
});
