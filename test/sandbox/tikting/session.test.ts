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

it("rejects the token after seven days, which it contains", async () => {
  const clock = virtualClock("2026-02-01T00:00:00Z");
  const { sandbox, call } = await start({ clock });
  const claims = JSON.parse(Buffer.from(sandbox.fields.jwt.split(".")[1]!, "base64url").toString());
  expect(claims.exp).toBe(Date.parse("2026-02-08T00:00:00Z") / 1000);
  clock.advance(7 * 86_400_000 - 1000);
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

describe("the login", () => {
  const signIn = async ({ url, loginFields }: TiktingSandbox, changed: object = {}) => {
    const { username, password, domain } = loginFields;
    const response = await fetch(`${url}/api/Users/authenticate`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        Email: username,
        Password: password,
        RememberMe: false,
        Domain: domain,
        ...changed,
      }),
    });
    return { status: response.status, body: (await response.json()) as { Token?: string } };
  };

  it("issues a token, next to the others", async () => {
    const { sandbox, call } = await start();
    const { body } = await signIn(sandbox);
    const other = await signIn(sandbox);
    expect(new Set([body.Token, other.body.Token, sandbox.fields.jwt]).size).toBe(3);
    for (const token of [body.Token, other.body.Token, sandbox.fields.jwt])
      expect((await call("GET", "1001", token)).status).toBe(200);
    sandbox.expireToken();
    expect((await call("GET", "1001", body.Token)).status).toBe(401);
  });

  it.each([{ Email: "other" }, { Password: "other" }, { Domain: "corp" }])("rejects %j", async (changed) => {
    const { sandbox } = await start();
    expect((await signIn(sandbox, changed)).status).toBe(401);
  });

  it("locks the user after five wrong passwords", async () => {
    const { sandbox } = await start();
    for (let wrong = 0; wrong < 5; wrong++) await signIn(sandbox, { Password: "wrong" });
    expect((await signIn(sandbox)).status).toBe(401);
  });
});
