import { type OmnideskOptions, type OmnideskSandbox, startOmnidesk } from "../../../sandbox/omnidesk";

const started: OmnideskSandbox[] = [];
afterAll(() => Promise.all(started.map((sandbox) => sandbox.close())));

const start = async (options: OmnideskOptions = {}) => {
  const sandbox = await startOmnidesk({ tickets: 20, ...options });
  started.push(sandbox);
  return sandbox;
};

it("accepts the API key in the query and in a header, and does not log it", async () => {
  const { url, fields, requests } = await start();
  const inQuery = await fetch(`${url}/api/v2/ticket?itemLimit=1&apiKey=${fields.apiKey}`);
  const inHeader = await fetch(`${url}/api/v2/ticket`, { headers: { apikey: fields.apiKey } });
  expect([inQuery.status, inHeader.status]).toEqual([200, 200]);
  expect(requests.entries.map(({ query }) => query)).toEqual(["itemLimit=1", ""]);
});

it("rejects a request without the account's key", async () => {
  const { url } = await start();
  for (const path of ["ticket", "ticket?apiKey=other"]) {
    const response = await fetch(`${url}/api/v2/${path}`);
    expect([response.status, await response.json()]).toEqual([
      401,
      { status: "error", message: "The API key is not valid." },
    ]);
  }
});

it("names the permission that the key lacks", async () => {
  const { url, fields } = await start({ permissions: ["TICKET_READ"] });
  const headers = { apikey: fields.apiKey };
  expect((await fetch(`${url}/api/v2/ticket`, { headers })).status).toBe(200);
  const rejected = await fetch(`${url}/api/v2/user`, { headers });
  expect(rejected.status).toBe(403);
  expect(await rejected.json()).toMatchObject({ message: "The API key lacks the permission USER_READ." });
});
