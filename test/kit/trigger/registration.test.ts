import type { ActionContext, TriggerPayload } from "@prismatic-io/spectral";
import {
  type Endpoint,
  registrations,
  type Webhooks,
  withoutToken,
} from "../../../src/kit/trigger/registration";

const ADDRESS = "https://hooks.example.com/trigger/flow-1";
const KEY = "vendorWebhook flow-1";
const kept = { webhookId: "b", secret: "kept-secret", token: "kept-token" };

const flows = registrations("vendorWebhook", (value): value is string => typeof value === "string");

const warnings: string[] = [];
beforeEach(() => {
  warnings.length = 0;
});

const contextWith = (registration?: unknown, webhookUrls: object = { Flow: ADDRESS }) =>
  ({
    logger: { warn: (message: string) => warnings.push(message) },
    flow: { id: "1", name: "Flow", stableId: "flow-1" },
    webhookUrls,
    crossFlowState: { other: "kept", ...(registration === undefined ? {} : { [KEY]: registration }) },
  }) as unknown as ActionContext;

/** A vendor that keeps its webhooks in memory. */
function vendorWith(urls: { [id: string]: string }, { hasList = true } = {}) {
  const hooks = new Map(Object.entries(urls));
  const webhooks: Webhooks<string> = {
    list: async () => (hasList ? [...hooks].map(([id, url]) => ({ id, url })) : undefined),
    create: async ({ url }: Endpoint) => {
      hooks.set("new", url);
      return "new";
    },
    update: async (id, { url }) => hooks.has(id) && Boolean(hooks.set(id, url)),
    delete: async (id) => hooks.delete(id),
  };
  return { webhooks, hooks };
}

test("a new address is registered with a secret and a token of 256 bits each", async () => {
  const { webhooks, hooks } = vendorWith({ a: "https://example.com" });
  const { crossFlowState } = await flows.register(webhooks, contextWith());
  const { webhookId, secret, token } = flows.registrationOf({ ...contextWith(), crossFlowState })!;
  expect([webhookId, secret, token]).toEqual([
    "new",
    ...Array(2).fill(expect.stringMatching(/^[\da-f]{64}$/)),
  ]);
  expect(secret).not.toBe(token);
  expect(hooks.get("new")).toBe(`${ADDRESS}?token=${token}`);
  expect(crossFlowState.other).toBe("kept");
});

test.each([`${ADDRESS}?token=old`, `${ADDRESS}/`, `${ADDRESS}#x`])(
  "a webhook at %s is renewed, and others with the address are deleted",
  async (url) => {
    const { webhooks, hooks } = vendorWith({ a: `${ADDRESS}2`, b: url, c: ADDRESS });
    const { crossFlowState } = await flows.register(webhooks, contextWith(kept));
    expect([...hooks]).toEqual([
      ["a", `${ADDRESS}2`],
      ["b", `${ADDRESS}?token=kept-token`],
    ]);
    expect(crossFlowState).toEqual({ other: "kept", [KEY]: kept });
  },
);

test("without a list, the saved webhook is renewed, or registered again if it does not exist", async () => {
  const { webhooks, hooks } = vendorWith({ b: "https://example.com" }, { hasList: false });
  await flows.register(webhooks, contextWith(kept));
  expect([...hooks.keys()]).toEqual(["b"]);
  hooks.clear();
  const { crossFlowState } = await flows.register(webhooks, contextWith(kept));
  expect(crossFlowState[KEY]).toEqual({ ...kept, webhookId: "new" });
  hooks.clear();
  await flows.register(webhooks, contextWith({ ...kept, webhookId: 5 }));
  expect([...hooks.keys()]).toEqual(["new"]);
});

test("removes all webhooks with the address, and the registration", async () => {
  const { webhooks, hooks } = vendorWith({ a: "https://example.com", b: ADDRESS, c: `${ADDRESS}?token=x` });
  expect(await flows.unregister(webhooks, contextWith(kept))).toEqual({
    crossFlowState: { other: "kept", [KEY]: null },
  });
  expect([...hooks.keys()]).toEqual(["a"]);
});

test("a flow without an address cannot be registered", async () => {
  await expect(flows.register(vendorWith({}).webhooks, contextWith(kept, {}))).rejects.toThrow(
    "The flow Flow has no webhook URL to register.",
  );
});

test("secrets are masked in errors", async () => {
  const { webhooks } = vendorWith({});
  const create = async ({ url, secret }: Endpoint) => {
    throw new Error(`Invalid: ${url} ${secret}`);
  };
  await expect(flows.register({ ...webhooks, create }, contextWith(kept))).rejects.toThrow(
    `Invalid: ${ADDRESS}?token=*** ***`,
  );
});

test("what is thrown, but no error, is thrown as it is", async () => {
  const { webhooks } = vendorWith({});
  const create = () => Promise.reject("kept-secret");
  await expect(flows.register({ ...webhooks, create }, contextWith(kept))).rejects.toBe("kept-secret");
});

test("a webhook that is listed but cannot be updated is registered again", async () => {
  const { webhooks, hooks } = vendorWith({ b: ADDRESS });
  const { crossFlowState } = await flows.register(
    { ...webhooks, update: async () => false },
    contextWith(kept),
  );
  expect(crossFlowState[KEY]).toEqual({ ...kept, webhookId: "new" });
  expect(hooks.get("new")).toBe(`${ADDRESS}?token=kept-token`);
});

test("without a list and an ID, there is nothing to remove", async () => {
  const { webhooks, hooks } = vendorWith({ b: ADDRESS }, { hasList: false });
  await flows.unregister(webhooks, contextWith({ ...kept, webhookId: undefined }));
  await flows.unregister(webhooks, contextWith());
  expect([...hooks.keys()]).toEqual(["b"]);
  await flows.unregister(webhooks, contextWith(kept));
  expect([...hooks.keys()]).toEqual([]);
});

describe("a saved registration", () => {
  test("belongs to the flow, by its stable ID or else by its ID", () => {
    const context = contextWith(kept);
    expect(flows.registrationOf(context)).toEqual(kept);
    const flow = { id: "flow-1", name: "Flow" } as ActionContext["flow"];
    expect(flows.registrationOf({ ...context, flow })).toEqual(kept);
    const other = { id: "flow-1", name: "Flow", stableId: "flow-2" } as ActionContext["flow"];
    expect(flows.registrationOf({ ...context, flow: other })).toBeUndefined();
    expect(warnings).toEqual([]);
  });

  test.each([
    "text",
    [],
    {},
    { ...kept, secret: "" },
    { ...kept, token: "" },
    { ...kept, secret: 5 },
    { ...kept, token: undefined },
  ])("of %j is damaged: the webhook gets a new secret and token", async (registration) => {
    expect(flows.registrationOf(contextWith(registration))).toBeUndefined();
    expect(warnings).toEqual([
      "The saved webhook registration is damaged. Deploy the flow again to renew it.",
    ]);
    const { webhooks } = vendorWith({ b: ADDRESS });
    const { crossFlowState } = await flows.register(webhooks, contextWith(registration));
    expect(crossFlowState[KEY]).toEqual({
      webhookId: "b",
      secret: expect.stringMatching(/^[\da-f]{64}$/),
      token: expect.stringMatching(/^[\da-f]{64}$/),
    });
  });

  test("whose ID is not valid is used without it", () => {
    const { webhookId: _, ...rest } = kept;
    expect(flows.registrationOf(contextWith({ ...kept, webhookId: 5 }))).toEqual(rest);
    expect(flows.registrationOf(contextWith({ ...kept, webhookId: 5 }))).not.toHaveProperty("webhookId");
  });
});

const payloadWith = (queryParameters?: object) => ({ queryParameters }) as unknown as TriggerPayload;

test("a delivery needs the token of the address", () => {
  expect(flows.authorized(contextWith(kept), payloadWith({ token: "kept-token" }))).toEqual(kept);
  for (const query of [undefined, {}, { token: "" }, { token: "kept-token2" }, { Token: "kept-token" }])
    expect(() => flows.authorized(contextWith(kept), payloadWith(query))).toThrow(
      "The token of the registered address is missing or wrong.",
    );
  for (const registration of [undefined, null, "damaged", { ...kept, secret: "" }])
    expect(() => flows.authorized(contextWith(registration), payloadWith({ token: "" }))).toThrow(
      "No webhook is registered for this flow. Deploy it again.",
    );
  expect(warnings).toHaveLength(2);
});

test("no step sees the token", () => {
  expect(withoutToken(payloadWith({ token: "t", other: "1" }))).toEqual({ queryParameters: { other: "1" } });
  expect(withoutToken(payloadWith())).toEqual({ queryParameters: {} });
});
