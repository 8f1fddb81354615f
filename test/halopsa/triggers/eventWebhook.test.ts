import { createHmac } from "node:crypto";
import "../../../src/halopsa/triggers/eventWebhook";
import { deliveryIdOf } from "../../../src/halopsa/triggers/webhooks";
import { ADDRESS, FLOW_KEY, type Request, WebhookFlow } from "../../support/webhookFlow";
import { connection } from "../connection";
import { Hooks } from "./hooks";

let hooks: Hooks;

jest.mock("../../../src/halopsa/client", () => {
  const actual = jest.requireActual("../../../src/halopsa/client");
  return { ...actual, connect: () => hooks.api };
});

beforeEach(() => {
  hooks = new Hooks();
});

const secret = "5".repeat(64);
const token = "7".repeat(64);
const webhookId = "7d1c4b0e-0000-4000-8000-0000000000f1";
const KEY = `haloPsaWebhook ${FLOW_KEY}`;

/** A flow that was deployed by an earlier version. */
function flowWith(values: object = {}, registration: unknown = { webhookId, secret, token }) {
  const flow = new WebhookFlow("halopsa", connection, { authentication: "none", ...values });
  flow.keep({ crossFlowState: { other: "kept", [KEY]: registration } });
  return flow;
}

const event = {
  id: "8e25bc7b-e07e-4102-9398-5d6647e1e79d",
  webhook_id: webhookId,
  event: "ticket status changed",
  object_id: 4242,
};

describe("a deployment", () => {
  test("registers the flow's address with its name and its events, each once", async () => {
    const flow = flowWith({ events: ["3", "76", "3"] }, null);
    await flow.deploy();
    const { token: newToken } = flow.state.crossFlowState[KEY] as { token: string };
    const [{ id }] = hooks.all as [{ id: string }];
    expect(hooks.all).toMatchObject([{ name: "Prismatic: Local Flow", url: `${ADDRESS}?token=${newToken}` }]);
    expect(hooks.writes.slice(1)).toEqual(
      [3, 76].map((eventno) => [
        "Notification",
        { webhook_id: id, eventno, type: -2, delivery_method: 6, agent_id: 0, name: "" },
      ]),
    );
    expect(flow.state.crossFlowState).toEqual({
      other: "kept",
      [KEY]: { webhookId: id, secret: expect.stringMatching(/^[\da-f]{64}$/), token: newToken },
    });
  });

  test("leaves the events to HaloPSA if none is selected", async () => {
    await flowWith({}, null).deploy();
    expect(hooks.writes).toEqual([["Webhook", expect.anything()]]);
  });

  test("renews the webhook of an earlier one, which is removed with the flow", async () => {
    hooks.all.push({ id: webhookId, url: `${ADDRESS}?token=old` });
    const flow = flowWith();
    await flow.deploy();
    expect(hooks.all).toMatchObject([{ id: webhookId, url: `${ADDRESS}?token=${token}` }]);
    await flow.remove();
    expect(hooks.all).toEqual([]);
    expect(flow.state.crossFlowState).toEqual({ other: "kept", [KEY]: null });
  });

  test.each([
    ["renews the saved webhook", webhookId, 1],
    ["cannot renew a webhook whose saved ID is empty", "", 2],
    ["cannot renew a webhook whose saved ID is no text", 5, 2],
  ])("%s if HaloPSA lists no addresses", async (_, saved, count) => {
    hooks.showsAddresses = false;
    hooks.all.push({ id: webhookId, url: ADDRESS });
    await flowWith({}, { webhookId: saved, secret, token }).deploy();
    expect(hooks.all).toHaveLength(count);
  });
});

const bytes = Buffer.from(JSON.stringify(event));
const authorization = (value: string): Request => ({ headers: { Authorization: value } });
const credentials = (user: string, password: string) => Buffer.from(`${user}:${password}`).toString("base64");
const basic = (user: string, password: string) => authorization(`Basic ${credentials(user, password)}`);
const signed = (key: string, body = bytes): Request => ({
  headers: { "X-Webhook-Signature": createHmac("sha256", key).update(body).digest("base64") },
});

describe("a delivery", () => {
  test.each<[name: string, authentication: string, request: Request]>([
    ["only the address token", "none", {}],
    ["the user name and the password", "basic", basic("webhook", secret)],
    [
      "basic authentication in another spelling",
      "basic",
      authorization(` basic   ${credentials("webhook", secret)} `),
    ],
    ["a signature", "signature", signed(secret)],
  ])("with %s starts the flow", async (_, authentication, request) => {
    const flow = flowWith({ authentication });
    const { branch, status, data } = await flow.deliver({ body: event, query: { token }, ...request });
    expect([branch, status, data]).toEqual(["Event", 200, event]);
    expect(flow.logged).toEqual([]);
  });

  const address = "The token of the registered address is missing or wrong.";
  const missing = "The header authorization is missing.";
  const wrong = "The header authorization is wrong.";
  test.each<[name: string, authentication: string, request: Request, reason: string]>([
    ["a wrong token", "none", { query: { token: "0".repeat(64) } }, address],
    ["no token", "none", { query: {} }, address],
    ["another user name", "basic", basic("admin", secret), wrong],
    ["another password", "basic", basic("webhook", `${secret}0`), wrong],
    ["no password", "basic", {}, missing],
    ["an empty password", "basic", authorization(""), missing],
    ["a token instead of a password", "basic", authorization(`Bearer ${secret}`), wrong],
    ["text before the password", "basic", authorization(`x basic ${credentials("webhook", secret)}`), wrong],
    ["the password, but no token", "basic", { ...basic("webhook", secret), query: {} }, address],
    [
      "a signature with another key",
      "signature",
      signed(`${secret}0`),
      "The header x-webhook-signature is wrong.",
    ],
    [
      "a signature of another body",
      "signature",
      signed(secret, Buffer.from("{}")),
      "The header x-webhook-signature is wrong.",
    ],
    ["no signature", "signature", {}, "The header x-webhook-signature is missing."],
    [
      "a password instead of a signature",
      "signature",
      basic("webhook", secret),
      "The header x-webhook-signature is missing.",
    ],
  ])("with %s is rejected", async (_, authentication, request, reason) => {
    const flow = flowWith({ authentication });
    const outcome = await flow.deliver({ body: event, query: { token }, ...request });
    expect([outcome.branch, outcome.status, outcome.reason]).toEqual(["Rejected", 401, reason]);
    expect(outcome.payload.rawBody.data).toBeNull();
  });

  test("to a flow that is not registered is rejected", async () => {
    const { branch, status } = await flowWith({}, null).deliver({ body: event, query: { token } });
    expect([branch, status]).toEqual(["Rejected", 401]);
  });

  test("may be as large as 10 MB", async () => {
    const flow = flowWith();
    const deliver = (size: number) => flow.deliver({ body: Buffer.alloc(size, "a"), query: { token } });
    expect((await deliver(10_485_760)).branch).toBe("Event");
    expect(await deliver(10_485_761)).toMatchObject({ branch: "Rejected", status: 413 });
  });

  test.each([true, false])("shows no credentials to the flow's steps (genuine: %s)", async (isGenuine) => {
    const flow = flowWith({ authentication: "basic" });
    const { payload } = await flow.deliver({
      body: event,
      headers: {
        AUTHORIZATION: `Basic ${credentials("webhook", isGenuine ? secret : "wrong")}`,
        "x-authorization": "kept",
        "authorization-info": "kept",
      },
      query: { token, page: "1" },
    });
    expect(payload.headers).toEqual({ "x-authorization": "kept", "authorization-info": "kept" });
    expect(payload.queryParameters).toEqual({ page: "1" });
  });
});

describe("repeated deliveries", () => {
  const another = { ...event, id: "0b1f7c52-77c5-4a35-8f40-0b8f0a5d7a11" };
  const deliver = async (flow: WebhookFlow, body: unknown) => {
    const { branch, data } = await flow.deliver({ body, query: { token } });
    return [branch, data];
  };
  const ignored = ["Ignored", { reason: "This event was delivered before." }];
  const idOf = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, "0")}`;

  test("are ignored, in batches too", async () => {
    const flow = flowWith();
    expect(await deliver(flow, event)).toEqual(["Event", event]);
    expect(await deliver(flow, event)).toEqual(ignored);
    expect(await deliver(flow, [event, another])).toEqual(["Event", [another]]);
    expect(await deliver(flow, [another, event])).toEqual(ignored);
    expect(await deliver(flow, [another])).toEqual(ignored);
    expect(await deliver(flow, [])).toEqual(["Event", []]);
    expect(flow.logged).toEqual([]);
  });

  test("are delivered if the switch is off, and then not remembered", async () => {
    const flow = flowWith({ ignoreRepeated: "false" });
    expect(await deliver(flow, event)).toEqual(["Event", event]);
    expect(await deliver(flow, event)).toEqual(["Event", event]);
    expect(flow.state.instanceState).toEqual({});
  });

  test.each([{ id: 4242 }, { id: event.id }, { id: "4242", webhook_id: webhookId }, "text", [1, null]])(
    "of a custom payload are delivered, since its ID may mean anything: %j",
    async (body) => {
      const flow = flowWith();
      expect(await deliver(flow, body)).toEqual(["Event", body]);
      expect(await deliver(flow, body)).toEqual(["Event", body]);
      expect(flow.state.instanceState).toEqual({ haloPsaDeliveries: [] });
    },
  );

  test("are recognized among the last 500, which the flow's state keeps", async () => {
    const flow = flowWith();
    flow.keep({
      instanceState: { other: 1, haloPsaDeliveries: Array.from({ length: 500 }, (_, at) => idOf(at)) },
    });
    expect(await deliver(flow, { ...event, id: idOf(0) })).toEqual(ignored);
    await deliver(flow, event);
    expect(flow.state.instanceState.other).toBe(1);
    expect(flow.state.instanceState.haloPsaDeliveries).toHaveLength(500);
    expect(await deliver(flow, { ...event, id: idOf(1) })).toEqual(ignored);
    expect((await deliver(flow, { ...event, id: idOf(0) }))[0]).toBe("Event");
  });

  test("are not recognized if the state is damaged, which is logged", async () => {
    const flow = flowWith();
    flow.keep({ instanceState: { haloPsaDeliveries: "damaged" } });
    expect(await deliver(flow, event)).toEqual(["Event", event]);
    expect(flow.logged).toEqual([expect.stringContaining("warn The remembered deliveries are damaged.")]);
  });
});

test("a builder can authenticate deliveries in two ways, and does not by default", async () => {
  const { inputs, staticBranchNames } = flowWith().trigger;
  expect(inputs.find(({ key }) => key === "events")).toMatchObject({ dataSource: "selectWebhookEvent" });
  expect(inputs.find(({ key }) => key === "ignoreRepeated")).toMatchObject({ default: "true" });
  const { default: usual, model } = inputs.find(({ key }) => key === "authentication")!;
  expect([usual, model!.map(({ value }) => value)]).toEqual(["none", ["none", "basic", "signature"]]);
  expect(staticBranchNames).toEqual(["Event", "Ignored", "Rejected"]);
  await expect(flowWith({ authentication: "" }).deploy()).rejects.toThrow("Authentication is required");
});

test("its example is a delivery as HaloPSA sends it", () => {
  const { headers, body } = flowWith().trigger.examplePayload.payload;
  expect(headers).toEqual({ "content-type": "application/json" });
  expect(deliveryIdOf(body.data)).toBe(body.data.id);
  const { id } = body.data.ticket as { id: number };
  expect(body.data).toMatchObject({
    event: "ticket status changed",
    message: `The status has been changed for Ticket ID: ${id}.`,
    object_id: id,
  });
});
