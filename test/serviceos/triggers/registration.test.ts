import type { Api } from "../../../src/serviceos/client";
import { register, registrationOf, unregister } from "../../../src/serviceos/triggers/registration";
import { ADDRESS } from "../../support/webhookFlow";
import { failure, Hooks } from "./hooks";

describe("a webhook", () => {
  const events = ["ticket.created", "outage.started"];
  const contextWith = (registration: unknown) =>
    ({
      flow: { id: "1", name: "Flow", stableId: "flow-1" },
      webhookUrls: { Flow: ADDRESS },
      crossFlowState: { "serviceOsWebhook flow-1": registration },
    }) as unknown as Parameters<typeof register>[2];
  const url = `${ADDRESS}?token=kept-token`;
  const saved = { secret: "kept-secret", token: "kept-token" };
  const fields = { url, secret: "kept-secret", events, active: true };

  test("is created with its address, secret and events, updated with the same, and deleted", async () => {
    const hooks = new Hooks();
    await register(hooks.api, events, contextWith(saved));
    await register(hooks.api, events, contextWith(saved));
    await unregister(hooks.api, contextWith(saved));
    expect(hooks.calls).toEqual([
      ["listWebhooks", {}],
      ["createWebhook", fields],
      ["listWebhooks", {}],
      ["updateWebhook", { webhook_id: 66, ...fields }],
      ["listWebhooks", {}],
      ["deleteWebhook", { webhook_id: 66 }],
    ]);
  });

  test.each<[string, unknown, unknown]>([
    ["webhook_id", { webhook_id: 70, id: 5 }, 70],
    ["id", { id: 70 }, 70],
    ["neither", {}, undefined],
    ["no data", null, undefined],
  ])("has the ID of its response: %s", async (_, created, webhookId) => {
    const hooks = new Hooks();
    hooks.created = () => created;
    const { crossFlowState } = await register(hooks.api, events, contextWith(saved));
    expect(crossFlowState).toEqual({ "serviceOsWebhook flow-1": { webhookId, ...saved } });
  });

  test("may be created by a response without content", async () => {
    const call = async (): Promise<undefined> => undefined;
    const { crossFlowState } = await register({ call } as unknown as Api, events, contextWith(saved));
    expect(crossFlowState).toEqual({ "serviceOsWebhook flow-1": saved });
  });

  test.each([
    ["a refusal", failure(403)],
    ["any other error", new Error("The vendor does not respond.")],
  ])("is not created again after %s", async (_, error) => {
    const hooks = new Hooks();
    await register(hooks.api, events, contextWith(saved));
    const call = async (key: string, values: object) => {
      if (key === "updateWebhook") throw error;
      return hooks.api.call(key as never, values as never);
    };
    await expect(register({ call } as unknown as Api, events, contextWith(saved))).rejects.toBe(error);
    expect(hooks.all).toHaveLength(1);
  });

  test("is not one of the list's rows without an ID", async () => {
    const hooks = new Hooks();
    hooks.listed = () => [{ url }, { webhook_id: 5 }, { webhook_id: 67, url }];
    hooks.all.push({ webhook_id: 67, url });
    await register(hooks.api, events, contextWith(saved));
    expect(hooks.calls.slice(1)).toEqual([["updateWebhook", { webhook_id: 67, ...fields }]]);
  });
});

describe("a list of webhooks, which the reference does not document", () => {
  const kept = { webhookId: 66, secret: "kept-secret", token: "kept-token" };
  const logged: string[] = [];
  const contextWith = (registration?: unknown) =>
    ({
      logger: { warn: (message: string) => logged.push(message) },
      flow: { id: "1", name: "Flow", stableId: "flow-1" },
      webhookUrls: { Flow: ADDRESS },
      crossFlowState: registration !== undefined ? { "serviceOsWebhook flow-1": registration } : {},
    }) as unknown as Parameters<typeof register>[2];

  const missing = failure(404);

  function fakeApi(data: unknown, isMissing = false) {
    const calls: unknown[] = [];
    const call = async (key: string, { webhook_id }: { webhook_id?: number }) => {
      calls.push(webhook_id === undefined ? key : [key, webhook_id]);
      if (key === "listWebhooks") return { success: true, data };
      if (isMissing && key !== "createWebhook") throw missing;
      return { success: true, data: { id: 70 } };
    };
    return { api: { call } as unknown as Api, calls };
  }

  const mine = { id: 66, url: `${ADDRESS}?token=old` };
  test.each<[string, unknown, object | undefined, unknown[]]>([
    [
      "is the data itself",
      [{ id: 65, url: "https://example.com" }, mine],
      undefined,
      [["updateWebhook", 66]],
    ],
    ["is in an object", { webhooks: [mine] }, undefined, [["updateWebhook", 66]]],
    ["contains only other addresses", [{ webhook_id: 66, url: `${ADDRESS}2` }], kept, ["createWebhook"]],
    ["is missing: the kept ID is used", { count: 1 }, kept, [["updateWebhook", 66]]],
    ["is missing, and no ID was kept", undefined, undefined, ["createWebhook"]],
  ])("%s", async (_, data, registration, expected) => {
    const { api, calls } = fakeApi(data);
    await register(api, ["ticket.created"], contextWith(registration));
    expect(calls).toEqual(["listWebhooks", ...expected]);
  });

  test("is missing, and the kept webhook no longer exists", async () => {
    const { api, calls } = fakeApi({}, true);
    const { crossFlowState } = await register(api, ["ticket.created"], contextWith(kept));
    expect(calls).toEqual(["listWebhooks", ["updateWebhook", 66], "createWebhook"]);
    expect(crossFlowState).toEqual({ "serviceOsWebhook flow-1": { ...kept, webhookId: 70 } });
    await expect(unregister(api, contextWith(kept))).resolves.toEqual({
      crossFlowState: { "serviceOsWebhook flow-1": null },
    });
  });

  test.each([
    ["text", "kept"],
    ["a list", [kept]],
    ["without a secret", { ...kept, secret: undefined }],
    ["without a token", { ...kept, token: "" }],
    ["with a token that is no text", { ...kept, token: 5 }],
  ])("a saved registration that is %s is renewed with a warning (11.6)", async (_, damaged) => {
    logged.length = 0;
    const { api, calls } = fakeApi([mine]);
    expect(registrationOf(contextWith(damaged))).toBeUndefined();
    expect(logged).toEqual(["The saved webhook registration is damaged. Deploy the flow again to renew it."]);
    const { crossFlowState } = await register(api, ["ticket.created"], contextWith(damaged));
    expect(calls).toEqual(["listWebhooks", ["updateWebhook", 66]]);
    const renewed = registrationOf({ ...contextWith(), crossFlowState });
    expect(renewed).toEqual({
      webhookId: 66,
      secret: expect.stringMatching(/^[\da-f]{64}$/),
      token: expect.stringMatching(/^[\da-f]{64}$/),
    });
  });

  test("a saved registration without a valid ID is still used (11.6)", async () => {
    const { webhookId: _, ...rest } = kept;
    expect(registrationOf(contextWith({ ...kept, webhookId: "66" }))).toEqual(rest);
    expect(registrationOf(contextWith(null))).toBeUndefined();
    const { api, calls } = fakeApi([null, 5, { id: 1, url: 5 }, mine]);
    await register(api, ["ticket.created"], contextWith(rest));
    expect(calls).toEqual(["listWebhooks", ["updateWebhook", 66]]);
  });

  test("other errors are thrown, with their secrets masked", async () => {
    const call = async (key: string) => {
      if (key === "listWebhooks") return { data: [mine] };
      throw new Error("Invalid: https://hooks.example.com/?token=kept-token and kept-secret");
    };
    const refused = register({ call } as unknown as Api, ["ticket.created"], contextWith(kept));
    await expect(refused).rejects.toThrow("Invalid: https://hooks.example.com/?token=*** and ***");
  });
});
