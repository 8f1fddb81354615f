import type { Api } from "../../../src/halopsa/client";
import { type Authentication, deliveryIdOf, webhooksOf } from "../../../src/halopsa/triggers/webhooks";
import { ADDRESS } from "../../support/webhookFlow";
import { failure, Hooks } from "./hooks";

const id = "7d1c4b0e-0000-4000-8000-000000000001";
const endpoint = { url: `${ADDRESS}?token=t`, secret: "s" };

describe("a webhook", () => {
  const name = "Prismatic: Flow";
  const of = ({ api }: Hooks, events?: number[], authentication: Authentication = "none") =>
    webhooksOf(api as unknown as Api, { name, authentication, events });
  const numbers = ({ all }: Hooks) => all.map(({ events }) => events?.map(({ eventno }) => eventno));

  test.each<[Authentication, object]>([
    ["none", { authentication_type: 0 }],
    ["basic", { authentication_type: 1, basic_username: "webhook", basic_password: "s" }],
    [
      "signature",
      {
        authentication_type: 3,
        authentication_header: "x-webhook-signature",
        algorithm: 0,
        basic_password: "s",
      },
    ],
  ])("is created and updated with the fields of its authentication: %s", async (authentication, fields) => {
    const hooks = new Hooks();
    const webhooks = of(hooks, undefined, authentication);
    const created = await webhooks.create(endpoint);
    expect(await webhooks.update(created!, endpoint)).toBe(true);
    const expected = {
      name,
      url: endpoint.url,
      type: 0,
      method: 0,
      content_type: "application/json",
      active: true,
      note: expect.stringMatching(/^Managed by a flow/),
      ...fields,
    };
    expect(hooks.writes).toEqual([
      ["Webhook", expected],
      ["Webhook", { id: created, ...expected }],
    ]);
    expect(await webhooks.list()).toEqual([{ id: created, url: endpoint.url }]);
  });

  test("gets its events as notifications that only the webhook sends", async () => {
    const hooks = new Hooks();
    const webhook_id = await of(hooks, [3, 76]).create(endpoint);
    const notification = { webhook_id, type: -2, delivery_method: 6, agent_id: 0, name: "" };
    expect(hooks.writes.slice(1)).toEqual(
      [3, 76].map((eventno) => ["Notification", { eventno, ...notification }]),
    );
  });

  test("gets the events that it lacks, and loses those that are not selected", async () => {
    const hooks = new Hooks();
    const created = await of(hooks, [3, 76]).create(endpoint);
    expect(numbers(hooks)).toEqual([[3, 76]]);
    const [kept] = hooks.all[0]!.events!;
    await of(hooks, [39, 3]).update(created!, endpoint);
    expect(numbers(hooks)).toEqual([[3, 39]]);
    // With the conditions that an administrator may have added.
    expect(hooks.all[0]!.events![0]).toEqual(kept);
    await of(hooks, []).update(created!, endpoint);
    expect(numbers(hooks)).toEqual([[]]);
  });

  test("keeps the events that were chosen in HaloPSA if none is selected", async () => {
    const hooks = new Hooks();
    hooks.all.push({ id, url: endpoint.url, events: [{ id: 77, eventno: 19 }] });
    await of(hooks).update(id, endpoint);
    expect(numbers(hooks)).toEqual([[19]]);
  });

  test("is deleted with its events, first these", async () => {
    const hooks = new Hooks();
    hooks.all.push({ id, url: endpoint.url, events: [{ id: 77, eventno: 19 }] });
    await of(hooks).delete(id);
    expect(hooks.writes).toEqual(["Notification/77", `Webhook/${id}`]);
    await of(hooks).delete(id);
    expect(hooks.writes).toHaveLength(2);
  });
});

const event = { id: "8e25bc7b-e07e-4102-9398-5d6647e1e79d", webhook_id: id, object_id: 4242 };

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
  const notFound = failure(404);
  const refused = failure(403);

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

  test.each<[string, unknown, unknown]>([
    ["a bare list", [{ id, url: ADDRESS }, null, { id: 5, url: ADDRESS }], [{ id, url: ADDRESS }]],
    ["a list in an envelope", { record_count: 1, webhooks: [{ id, url: ADDRESS }] }, [{ id, url: ADDRESS }]],
    ["a list that begins with no webhook", [null, { id, url: ADDRESS }], [{ id, url: ADDRESS }]],
    [
      "a list with empty texts",
      [
        { id: "", url: ADDRESS },
        { id, url: "" },
      ],
      [],
    ],
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

  test.each<[string, unknown]>([
    ["is null", { id, events: null }],
    ["is missing", { id }],
    ["is that of a webhook that was just deleted", { id: 0 }],
  ])("a list of events that %s is empty", async (_, webhook) => {
    const { webhooks, calls } = fake({ "POST Webhook": { id }, [`GET Webhook/${id}`]: webhook });
    expect(await webhooks.update(id, endpoint)).toBe(true);
    expect(calls.slice(2)).toEqual([
      ["POST Notification", 3],
      ["POST Notification", 76],
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
    ).rejects.toThrow(refused);
    const missing = fake({ [`GET Webhook/${id}`]: { id: 0 } });
    await missing.webhooks.delete(id);
    expect(missing.calls).toEqual([`GET Webhook/${id}`]);
  });
});
