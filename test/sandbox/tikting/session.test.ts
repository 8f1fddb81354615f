import { virtualClock } from "../../../sandbox/core";
import { startTikting, type TiktingOptions, type TiktingSandbox } from "../../../sandbox/tikting";

const started: TiktingSandbox[] = [];
afterAll(() => Promise.all(started.map((sandbox) => sandbox.close())));

const start = async (options: TiktingOptions = {}) => {
  const sandbox = await startTikting({ tickets: 5, ...options });
  started.push(sandbox);
  const call = (method: string, path: string, token = sandbox.fields.jwt) =>
    fetch(`${sandbox.url}/api/TicketsApi/${path}`, { method, headers: { authorization: `Bearer ${token}` } });
  return { sandbox, call };
};

it("rejects another token", async () => {
  const { call } = await start();
  const response = await call("GET", "1001", "other");
  expect([response.status, response.headers.get("www-authenticate")]).toEqual([
    401,
    'Bearer error="invalid_token"',
  ]);
});

it("rejects the token after a day, which it contains", async () => {
  const clock = virtualClock("2026-02-01T00:00:00Z");
  const { sandbox, call } = await start({ clock });
  const claims = JSON.parse(Buffer.from(sandbox.fields.jwt.split(".")[1]!, "base64url").toString());
  expect(claims.exp).toBe(Date.parse("2026-02-02T00:00:00Z") / 1000);
  clock.advance(86_399_000);
  expect((await call("GET", "1001")).status).toBe(200);
  clock.advance(1000);
  expect((await call("GET", "1001")).status).toBe(401);
});

it("rejects the token after expireToken", async () => {
  const { sandbox, call } = await start();
  sandbox.expireToken();
  expect((await call("GET", "1001")).status).toBe(401);
});

it("rejects operations whose permission the token lacks, with 400 for Register Ticket", async () => {
  const { call } = await start({ permissions: ["Tickets.PickUp"] });
  const statuses = [];
  for (const [method, path] of [
    ["POST", "pickup/1001"],
    ["DELETE", "1001"],
    ["POST", "register"],
  ] as const)
    statuses.push((await call(method, path)).status);
  expect(statuses).toEqual([200, 403, 400]);
});
