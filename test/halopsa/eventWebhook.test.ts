import { createHmac } from "node:crypto";
import { redirect } from "../../runner/redirect";
import { type HaloPsaSandbox, startHaloPsa } from "../../sandbox/halopsa";
import type { Api } from "../../src/halopsa/client";
import { deliveryIdOf, webhooksOf } from "../../src/halopsa/triggers/webhooks";
import { VendorError } from "../../src/kit/http/errors";
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
    ["no token", "none", () => ({ token: "" }), 401],
    ["the user name and the password", "basic", (secret) => basicHeader("webhook", secret), 200],
    ["another user name", "basic", (secret) => basicHeader("admin", secret), 401],
    ["another password", "basic", (secret) => basicHeader("webhook", `${secret}0`), 401],
    ["no password", "basic", () => ({}), 401],
    [
      "a token instead of a password",
      "basic",
      (secret) => ({ headers: { Authorization: `Bearer ${secret}` } }),
      401,
    ],
    [
      "the password but a wrong token",
      "basic",
      (secret) => ({ ...basicHeader("webhook", secret), token: "x" }),
      401,
    ],
    ["a signature", "signature", signature, 200],
    ["a signature with another key", "signature", (secret) => signature(`${secret}0`), 401],
    ["a signature of another body", "signature", (secret) => ({ ...signature(secret), body: "{}" }), 401],
    ["no signature", "signature", () => ({}), 401],
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

  test("rejects a delivery to a flow that is not registered", async () => {
    const flow = flowWith();
    await flow.deploy();
    await flow.remove();
    expect((await flow.send(event, { token: "0".repeat(64) })).status).toBe(401);
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

  test("are delivered if the switch is off", async () => {
    const flow = flowWith({ ignoreRepeated: "false" });
    await flow.deploy();
    expect(await delivered(flow, event)).toEqual(["Event", event]);
    expect(await delivered(flow, event)).toEqual(["Event", event]);
  });

  test("of a custom payload are delivered: its ID may mean anything", async () => {
    const flow = flowWith();
    await flow.deploy();
    for (const body of [
      { id: 4242 },
      { id: event.id },
      { id: "4242", webhook_id: event.webhook_id },
      "text",
      [1, null],
    ])
      for (let time = 0; time < 2; time++) expect(await delivered(flow, body)).toEqual(["Event", body]);
  });
});

test.each([
  [event, event.id],
  [{ ...event, id: event.id.toUpperCase() }, event.id],
  [{ ...event, id: `{${event.id}}` }, undefined],
  [{ ...event, id: 5 }, undefined],
  [{ id: event.id }, undefined],
  [[event], undefined],
  [null, undefined],
])("the ID of delivery %#", (body, id) => expect(deliveryIdOf(body)).toBe(id));

describe("a response that the reference does not describe", () => {
  const notFound = new VendorError({
    ...{ vendor: "HaloPSA", operation: "DELETE Notification/1", status: 404, message: "Not found" },
    ...{ retryable: false, outcomeUnknown: false },
  });
  const refused = new VendorError({
    ...{ vendor: "HaloPSA", operation: "DELETE Notification/1", status: 403, message: "No" },
    ...{ retryable: false, outcomeUnknown: false },
  });

  /** HaloPSA's client, with the responses to requests by method and path. */
  function fake(responses: { [request: string]: unknown }) {
    const calls: unknown[] = [];
    const answer = async (request: string, body?: unknown) => {
      calls.push(body === undefined ? request : [request, body]);
      const response = responses[request];
      if (response instanceof Error) throw response;
      return structuredClone(response);
    };
    const api = {
      getRaw: (path: string) => answer(`GET ${path}`),
      save: (path: string, { eventno, id }: { eventno?: number; id?: string }) =>
        answer(`POST ${path}`, eventno ?? id ?? "new"),
      delete: (path: string) => answer(`DELETE ${path}`),
    } as unknown as Api;
    const webhooks = webhooksOf(api, { name: "Flow", authentication: "none", events: [3, 76] });
    return { webhooks, calls };
  }

  const id = "7d1c4b0e-0000-4000-8000-000000000001";
  const endpoint = { url: `${address}?token=t`, secret: "s" };

  test.each<[string, unknown, unknown]>([
    ["a bare list", [{ id, url: address }, null, { id: 5, url: address }], [{ id, url: address }]],
    ["a list in an envelope", { record_count: 1, webhooks: [{ id, url: address }] }, [{ id, url: address }]],
    ["an empty list", [], []],
    ["a list without addresses", [{ id, name: "Flow" }], undefined],
    ["no list", { id }, undefined],
  ])("%s of webhooks", async (_, response, expected) => {
    expect(await fake({ "GET Webhook": response }).webhooks.list()).toEqual(expected);
  });

  test.each([null, undefined, "", { id: 0 }, notFound])(
    "an update of a webhook that does not exist: %j",
    async (response) => {
      const { webhooks, calls } = fake({ "POST Webhook": response });
      expect(await webhooks.update(id, endpoint)).toBe(false);
      expect(calls).toEqual([["POST Webhook", id]]);
    },
  );

  test("the events of a webhook whose numbers are text, or that have no ID", async () => {
    const events = [{ id: 41, eventno: "76" }, { id: 42, eventno: "39" }, { eventno: 19 }];
    const { webhooks, calls } = fake({
      "POST Webhook": { id },
      [`GET Webhook/${id}`]: { id, events },
      "DELETE Notification/42": notFound,
    });
    expect(await webhooks.update(id, endpoint)).toBe(true);
    expect(calls).toEqual([
      ["POST Webhook", id],
      `GET Webhook/${id}`,
      ["POST Notification", 3],
      "DELETE Notification/42",
    ]);
  });

  test("a new webhook without an ID cannot get events", async () => {
    await expect(fake({ "POST Webhook": null }).webhooks.create(endpoint)).rejects.toThrow(
      "HaloPSA returned no ID for the new webhook. Deploy the flow again.",
    );
  });

  test("a deletion removes the events first, and stops at a refusal", async () => {
    const webhook = { id, events: [{ id: 41, eventno: 3 }] };
    const { webhooks, calls } = fake({ [`GET Webhook/${id}`]: webhook, [`DELETE Webhook/${id}`]: notFound });
    await webhooks.delete(id);
    expect(calls).toEqual([`GET Webhook/${id}`, "DELETE Notification/41", `DELETE Webhook/${id}`]);
    await expect(
      fake({ [`GET Webhook/${id}`]: webhook, "DELETE Notification/41": refused }).webhooks.delete(id),
    ).rejects.toThrow("HaloPSA 403");
    const missing = fake({ [`GET Webhook/${id}`]: { id: 0 } });
    await missing.webhooks.delete(id);
    expect(missing.calls).toEqual([`GET Webhook/${id}`]);
  });
});
