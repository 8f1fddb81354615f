import { createHmac } from "node:crypto";
import { redirect } from "../../runner/redirect";
import { type HaloPsaSandbox, startHaloPsa } from "../../sandbox/halopsa";
import { loadBundle } from "../support/bundles";
import { type Delivery, Deployed } from "../support/deployed";

const component = loadBundle("halopsa");

const address = "https://hooks.example.com/trigger/flow-1";

/** A payload as a tenant has sent it, without most of the ticket. */
const event = {
  id: "8e25bc7b-e07e-4102-9398-5d6647e1e79d",
  webhook_id: "53232637-7724-4a19-b126-3c7267a292aa",
  notification_id: 41,
  escmsg_id: "a726ee11-acb8-f111-8260-02725cb0e102",
  event: "ticket status changed",
  message: "The status has been changed for Ticket ID: 0004242.",
  object_id: 4242,
  timestamp: "2026-09-25T06:41:08.7895915Z",
  ticket: { id: 4242, status_id: 9 },
};

const another = { ...event, id: "0b1f7c52-77c5-4a35-8f40-0b8f0a5d7a11", object_id: 4243 };

let box: HaloPsaSandbox;
let restore: () => void;

beforeEach(async () => {
  box = await startHaloPsa({ rateLimit: false });
  restore = redirect(box.hosts, box.url).restore;
});
afterEach(async () => {
  restore();
  await box.close();
});

const hooks = () => box.store.webhooks.all();
const flowWith = (values?: { [key: string]: unknown }) =>
  new Deployed(component, box.fields, address, () => hooks().map(({ url }) => url), values);
const registered = () => hooks().find(({ url }) => url.startsWith(address))!;
const eventNumbers = () =>
  (registered().events as { eventno: number }[] | undefined)?.map(({ eventno }) => eventno);

describe("the webhook", () => {
  test("is registered with its events, renewed, and removed", async () => {
    const before = hooks().length;
    const flow = flowWith({ events: ["3", "76", "3"] });
    await flow.deploy();
    const first = structuredClone(registered());
    expect(first).toMatchObject({
      name: expect.stringMatching(/^Prismatic: ./),
      type: 0,
      method: 0,
      content_type: "application/json",
      active: true,
      authentication_type: 0,
    });
    expect(first.url).toMatch(/^https:\/\/hooks\.example\.com\/trigger\/flow-1\?token=[\da-f]{64}$/);
    expect(eventNumbers()).toEqual([3, 76]);

    // One that exists is kept, with the conditions that an administrator has added.
    const [kept] = first.events as object[];
    flow.values = { events: ["3", "39"] };
    await flow.deploy();
    expect(hooks()).toHaveLength(before + 1);
    expect(registered()).toMatchObject({ id: first.id, url: first.url });
    expect(eventNumbers()).toEqual([3, 39]);
    expect((registered().events as object[])[0]).toEqual(kept);

    await flow.remove();
    expect(hooks()).toHaveLength(before);
    await flow.remove();
    expect(hooks()).toHaveLength(before);
    expect(box.ignored).toEqual([]);
  });

  test("keeps the events that were chosen in HaloPSA if none is selected", async () => {
    const flow = flowWith();
    await flow.deploy();
    expect(eventNumbers() ?? []).toEqual([]);
    box.store.webhooks.change(registered().id, { events: [{ id: 77, eventno: 19 }] });
    await flow.deploy();
    expect(eventNumbers()).toEqual([19]);
  });

  test("is found by its address if the state is lost, and duplicates are removed", async () => {
    const before = hooks().length;
    const flow = flowWith({ events: ["3"] });
    await flow.deploy();
    const { url } = registered();
    box.store.webhooks.add({ ...registered(), id: "7d1c4b0e-0000-4000-8000-0000000000f1", events: [] });
    flow.forget();
    await flow.deploy();
    expect(hooks()).toHaveLength(before + 1);
    expect(registered().url).not.toBe(url);
    expect((await flow.send(event)).status).toBe(200);
  });

  test("is registered again if a user deleted it, or a deployment failed halfway", async () => {
    const flow = flowWith({ events: ["3", "99999"] });
    await expect(flow.deploy()).rejects.toThrow("There is no event 99999");
    flow.values = { events: ["3", "19"] };
    await flow.deploy();
    expect(eventNumbers()).toEqual([3, 19]);
    box.store.webhooks.remove(registered().id);
    await flow.deploy();
    expect(eventNumbers()).toEqual([3, 19]);
  });

  test("sends the secret as a password or as the key of a signature, as selected", async () => {
    const flow = flowWith({ authentication: "basic" });
    await flow.deploy();
    expect(registered()).toMatchObject({
      authentication_type: 1,
      basic_username: "webhook",
      basic_password: expect.stringMatching(/^[\da-f]{64}$/),
    });
    const { basic_password } = registered();
    flow.values = { authentication: "signature" };
    await flow.deploy();
    expect(registered()).toMatchObject({
      authentication_type: 3,
      authentication_header: "x-webhook-signature",
      algorithm: 0,
      basic_password,
    });
  });

  const bytes = Buffer.from(JSON.stringify(event));
  const basicHeader = (user: string, password: string): Delivery => ({
    headers: { Authorization: `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}` },
  });
  const signature = (secret: string): Delivery => ({
    headers: { "X-Webhook-Signature": createHmac("sha256", secret).update(bytes).digest("base64") },
  });

  type Case = [name: string, authentication: string, deliver: (secret: string) => Delivery, status: number];
  const cases: Case[] = [
    ["only the address token", "none", () => ({}), 200],
    ["a wrong token", "none", () => ({ token: "0".repeat(64) }), 401],
    ["the user name and the password", "basic", (secret) => basicHeader("webhook", secret), 200],
    ["another password", "basic", (secret) => basicHeader("webhook", `${secret}0`), 401],
    ["a signature", "signature", signature, 200],
    ["a signature of another body", "signature", (secret) => ({ ...signature(secret), body: "{}" }), 401],
  ];

  test.each(cases)("accepts or rejects a delivery with %s", async (_, authentication, deliver, status) => {
    const flow = flowWith({ authentication });
    await flow.deploy();
    const { outcome, ...call } = await flow.send(event, deliver(String(registered().basic_password)));
    expect(call.status).toBe(status);
    const { branch, payload } = outcome!;
    if (status === 200) expect([branch, payload.body.data]).toEqual(["Event", event]);
    else {
      expect([branch, payload.body.data]).toEqual(["Rejected", { reason: expect.stringMatching(/\.$/) }]);
      expect(payload.rawBody.data).toBeNull();
    }
    expect(payload.queryParameters).toEqual({});
    expect(Object.keys(payload.headers).map((name) => name.toLowerCase())).not.toContain("authorization");
  });
});

describe("repeated deliveries", () => {
  const delivered = async (flow: Deployed, body: unknown) => {
    const { status, outcome } = await flow.send(body);
    expect(status).toBe(200);
    return [outcome!.branch, outcome!.payload.body.data];
  };

  test("are ignored, in batches too", async () => {
    const flow = flowWith();
    await flow.deploy();
    expect(await delivered(flow, event)).toEqual(["Event", event]);
    expect(await delivered(flow, event)).toEqual(["Ignored", { reason: "This event was delivered before." }]);
    expect(await delivered(flow, [event, another])).toEqual(["Event", [another]]);
    expect(await delivered(flow, [another, event])).toEqual(["Ignored", expect.anything()]);
    expect(await delivered(flow, [])).toEqual(["Event", []]);
  });
});
