import { createPlatform, type Platform } from "../../../runner/platform";
import { createPoller } from "../../../runner/polling";
import { type Redirect, redirect } from "../../../runner/redirect";
import { memoryState } from "../../../runner/state";
import { listenForWebhooks, type WebhookCall } from "../../../runner/webhook";
import { type ServiceTitanSandbox, startServiceTitan, virtualClock } from "../../../sandbox/servicetitan";
import { RESOURCES } from "../../../src/servicetitan/triggers/resources";
import { loadBundle } from "../../support/bundles";

const MINUTE = 60_000;
const clock = virtualClock("2026-02-01T08:00:00Z");
const size = { customers: 300, jobs: 700, projects: 20, bookings: 20, calls: 40 };
const component = loadBundle("servicetitan");
const logged: string[] = [];

let sandbox: ServiceTitanSandbox;
let redirection: Redirect;
let platform: Platform;

beforeAll(async () => {
  sandbox = await startServiceTitan({ clock, size, rateLimit: false });
  redirection = redirect(sandbox.hosts, sandbox.url);
  platform = createPlatform(component, {
    connection: { fields: sandbox.fields },
    debug: false,
    log: (level, message) => logged.push(`${level} ${message}`),
  });
});
afterAll(async () => {
  redirection.restore();
  await sandbox.close();
});

/** Advances the clock. Expired tokens are renewed. */
const wait = (minutes: number) => clock.advance(minutes * MINUTE);

interface Change {
  changeType: string;
  record: { id: number; modifiedOn: string };
}

function deployed(trigger: string, values: object, batchSize?: number | false) {
  const executions: unknown[] = [];
  const state = memoryState();
  const poller = createPoller({
    platform,
    trigger,
    values: { ...values },
    state,
    batchSize,
    deliver: (data) => {
      executions.push(data);
    },
  });
  const poll = async () => {
    executions.length = 0;
    await poller.poll();
    return [...executions];
  };
  return { poll, state };
}

test("polling delivers each changed job once, as created or updated, in batches", async () => {
  const { poll, state } = deployed("pollChangesTrigger", { resourceType: "jobs" });
  expect(await poll()).toEqual([]);
  wait(1);
  const jobs = sandbox.store.jobs.all().slice(0, 120);
  sandbox.store.jobs.changeAll(
    jobs.map(({ id }) => id),
    { summary: "Bring a ladder", modifiedOn: sandbox.store.now() },
  );
  const { id: _, ...job } = sandbox.store.jobs.all()[0]!;
  const timestamp = sandbox.store.now();
  const { id } = sandbox.store.jobs.add({ ...job, createdOn: timestamp, modifiedOn: timestamp });
  const batches = (await poll()) as Change[][];
  expect(batches.map((batch) => batch.length)).toEqual([50, 50, 21]);
  const types = new Map(batches.flat().map((one) => [one.record.id, one.changeType]));
  expect(types).toEqual(
    new Map([...jobs.map((one): [number, string] => [one.id, "updated"]), [id, "created"]]),
  );
  expect(await poll()).toEqual([]);
  expect(JSON.stringify(state.load()).length).toBeLessThan(65_536);
});

test("polling without batches delivers both lists in one payload", async () => {
  const { poll } = deployed("pollChangesTrigger", { resourceType: "customers" }, false);
  await poll();
  wait(1);
  const [customer] = sandbox.store.customers.all();
  sandbox.store.customers.change(customer!.id, { active: false, modifiedOn: sandbox.store.now() });
  const [payload] = await poll();
  expect(payload).toMatchObject({
    body: { data: { created: [], updated: [{ id: customer!.id, active: false }] } },
  });
});

test("polling delivers a record that becomes visible late, once", async () => {
  const { poll } = deployed("pollChangesTrigger", { resourceType: "jobs" });
  await poll();
  const [one, other] = sandbox.store.jobs.all().slice(200, 202);
  wait(1);
  sandbox.store.jobs.change(one!.id, { modifiedOn: sandbox.store.now() });
  sandbox.store.jobs.hide([one!.id]);
  wait(2);
  sandbox.store.jobs.change(other!.id, { modifiedOn: sandbox.store.now() });
  const ids = async () => ((await poll()) as Change[][]).flat().map(({ record }) => record.id);
  expect(await ids()).toEqual([other!.id]);
  sandbox.store.jobs.reveal();
  expect(await ids()).toEqual([one!.id]);
  expect(await ids()).toEqual([]);
});

test.each(Object.keys(RESOURCES))(
  "polling delivers %s since the look-back date, once",
  async (resourceType) => {
    const { poll } = deployed("pollChangesTrigger", { resourceType, lookBackDate: "2020-01-01" });
    const changes = ((await poll()) as Change[][]).flat();
    expect(changes.length).toBeGreaterThan(0);
    expect(new Set(changes.map(({ record }) => record.id)).size).toBe(changes.length);
    expect(await poll()).toEqual([]);
  },
);

test("an export feed is read page by page, then delivers changes, including deactivations", async () => {
  const { poll } = deployed("exportFeed", { feed: "jpm/export/appointments" });
  const rows = ((await poll()) as { id: number }[][]).flat();
  expect(rows.length).toBe(sandbox.store.appointments.size);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  expect(await poll()).toEqual([]);
  const [appointment] = sandbox.store.appointments.all();
  sandbox.store.appointments.change(appointment!.id, { active: false, modifiedOn: sandbox.store.now() });
  expect(await poll()).toEqual([]);
  wait(16);
  expect(((await poll()) as object[][]).flat()).toEqual([
    expect.objectContaining({ id: appointment!.id, active: false }),
  ]);
});

test("an export feed with recent changes delivers them immediately, and once", async () => {
  const values = { feed: "jpm/export/jobs", includeRecentChanges: "true", from: "2026-02-01" };
  const { poll } = deployed("exportFeed", values);
  await poll();
  const [job] = sandbox.store.jobs.all();
  sandbox.store.jobs.change(job!.id, { modifiedOn: sandbox.store.now() });
  const ids = async () => ((await poll()) as { id: number }[][]).flat().map(({ id }) => id);
  expect(await ids()).toEqual([job!.id]);
  expect(await ids()).toEqual([]);
  wait(20);
  expect(await ids()).toEqual([]);
});

test("the built webhook accepts only signed events", async () => {
  const signingKey = "fake-signing-key-0123456789abcdef";
  const calls: WebhookCall[] = [];
  const listener = await listenForWebhooks({
    platform,
    trigger: "eventWebhook",
    values: { signingKey, tenantId: sandbox.fields.tenant },
    received: (call) => calls.push(call),
  });
  const { url } = listener;
  const data = { job: { id: 5001 } };
  expect(await sandbox.emit("tn.jpm.job-updated", data, { url, signingKey })).toBe(200);
  expect(await sandbox.emit("tn.jpm.job-updated", data, { url, signingKey: `${signingKey}x` })).toBe(401);
  await listener.close();
  expect(calls.map(({ outcome }) => outcome?.branch)).toEqual(["Event", "Rejected"]);
  expect(logged.join("\n")).not.toContain(signingKey);
});
