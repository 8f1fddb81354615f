import { type Redirect, redirect } from "../../../runner/redirect";
import { type ServiceTitanSandbox, startServiceTitan, virtualClock } from "../../../sandbox/servicetitan";
import { FEEDS, UNDOCUMENTED_FEEDS } from "../../../src/servicetitan/triggers/feeds";
import { connection } from "../connection";
import { Flow } from "./flow";

jest.setTimeout(60_000);

const MINUTE = 60_000;
const clock = virtualClock("2026-02-01T08:00:00Z");
const size = {
  customers: 120,
  jobs: 160,
  projects: 15,
  installedEquipment: 15,
  bookings: 15,
  leads: 15,
  estimates: 15,
  calls: 15,
  formSubmissions: 5,
  technicians: 12,
  employees: 12,
};

let sandbox: ServiceTitanSandbox;
let redirection: Redirect;

beforeAll(async () => {
  sandbox = await startServiceTitan({ clock, size, rateLimit: false });
  redirection = redirect(sandbox.hosts, sandbox.url);
});
afterAll(async () => {
  redirection.restore();
  await sandbox.close();
});

const served = FEEDS.map(({ value }) => value).filter((feed) => !UNDOCUMENTED_FEEDS.includes(feed));

let token = "";

/** Calls the sandbox without the component. */
async function call(path: string, method = "GET"): Promise<Response> {
  const { tenant, applicationKey, clientId, clientSecret } = sandbox.fields;
  if (!token) {
    const form = { grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret };
    const response = await fetch(`${sandbox.url}/connect/token`, {
      method: "POST",
      body: new URLSearchParams(form),
    });
    token = ((await response.json()) as { access_token: string }).access_token;
  }
  const [module, ...rest] = path.split("/");
  return fetch(`${sandbox.url}/${module}/v2/tenant/${tenant}/${rest.join("/")}`, {
    method,
    headers: { authorization: `Bearer ${token}`, "st-app-key": applicationKey },
  });
}

/** The rows of a feed as the sandbox returns them on one page. */
async function rowsOf(feed: string): Promise<object[]> {
  sandbox.store.feedPageSize = 100_000;
  const withActive = await call(`${feed}?active=Any`);
  // Only two feeds have the parameter.
  const answer = withActive.status === 400 ? await call(feed) : withActive;
  const page = (await answer.json()) as { data: object[]; hasMore: boolean };
  expect(page.hasMore).toBe(false);
  return page.data;
}

const flowOf = (feed: string, values: object = {}) =>
  new Flow("exportFeed", {
    feed,
    connection: { ...connection, fields: { ...connection.fields, ...sandbox.fields }, token: undefined },
    ...values,
  });

/** Runs a flow for at most some pages, as a run that is cut off, and returns what was delivered. */
async function run(flow: Flow, mostPages = Number.POSITIVE_INFINITY): Promise<object[]> {
  const items: object[] = [];
  let pages = 0;
  for await (const outcome of flow.run({ batched: true, showsState: true })) {
    items.push(...(outcome.items as object[]));
    pages += 1;
    if (pages === mostPages) break;
  }
  return items;
}

test("the sandbox serves all 53 documented feeds", () => {
  expect(new Set(served).size).toBe(53);
});

describe.each(served)("%s", (feed) => {
  test("delivers every row exactly once, over pages and restarts", async () => {
    const expected = await rowsOf(feed);
    expect(expected.length).toBeGreaterThan(3);
    sandbox.store.feedPageSize = Math.ceil(expected.length / 4);
    const first = flowOf(feed);
    const delivered = await run(first, 2);
    expect(delivered.length).toBe(sandbox.store.feedPageSize * 2);
    const restarted = flowOf(feed);
    restarted.json = first.json;
    delivered.push(...(await run(restarted)));
    const again = flowOf(feed);
    again.json = restarted.json;
    expect(await run(again)).toEqual([]);
    expect(delivered).toEqual(expected);
  });

  test("delivers every row once with recent changes", async () => {
    const expected = await rowsOf(feed);
    sandbox.store.feedPageSize = Math.ceil(expected.length / 3);
    const flow = flowOf(feed, { includeRecentChanges: true });
    expect(await run(flow)).toEqual(expected);
    expect(await run(flow)).toEqual([]);
  });
});

test("a row that is deleted is delivered again, as inactive, after 15 minutes", async () => {
  sandbox.store.feedPageSize = 5000;
  const flow = flowOf("payroll/export/gross-pay-items");
  await run(flow);
  const { id } = sandbox.store.grossPayItems.all().at(-1)!;
  expect((await call(`payroll/gross-pay-items/${id}`, "DELETE")).status).toBe(204);
  expect(await run(flow)).toEqual([]);
  clock.advance(16 * MINUTE);
  expect(await run(flow)).toEqual([expect.objectContaining({ id, active: false })]);
  expect(await run(flow)).toEqual([]);
});
