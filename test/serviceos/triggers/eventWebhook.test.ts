import { createHmac } from "node:crypto";
import "../../../src/serviceos/triggers/eventWebhook";
import { ticket } from "../../../src/serviceos/records";
import { ADDRESS, FLOW_KEY, type Request, WebhookFlow } from "../../support/webhookFlow";
import { connection } from "../connection";
import { Hooks } from "./hooks";

let hooks: Hooks;

jest.mock("../../../src/serviceos/client", () => {
  const actual = jest.requireActual("../../../src/serviceos/client");
  return { ...actual, connect: () => hooks.api };
});

beforeEach(() => {
  hooks = new Hooks();
});

const secret = "5".repeat(64);
const token = "7".repeat(64);
const KEY = `serviceOsWebhook ${FLOW_KEY}`;
const registration = { webhookId: 66, secret, token };

/** A flow that was deployed by an earlier version. */
function flowWith(values: object = {}, saved: unknown = registration) {
  const flow = new WebhookFlow("serviceos", connection, { algorithm: "none", ...values });
  flow.keep({ crossFlowState: { other: "kept", [KEY]: saved } });
  return flow;
}

describe("a deployment", () => {
  test("registers the flow's address with the selected events, and a removal deletes it", async () => {
    const flow = flowWith({ events: ["ticket.created", "outage.started"] }, null);
    await flow.deploy();
    const saved = flow.state.crossFlowState[KEY] as typeof registration;
    expect(saved).toEqual({ webhookId: 66, secret: expect.any(String), token: expect.any(String) });
    expect(hooks.all).toEqual([
      {
        webhook_id: 66,
        url: `${ADDRESS}?token=${saved.token}`,
        secret: saved.secret,
        events: ["ticket.created", "outage.started"],
        active: true,
      },
    ]);
    await flow.remove();
    expect(hooks.all).toEqual([]);
    expect(flow.state.crossFlowState).toEqual({ other: "kept", [KEY]: null });
  });

  test("registers all ten events if none is selected", async () => {
    await flowWith({}, null).deploy();
    expect(hooks.all[0]!.events).toHaveLength(10);
  });

  test.each([undefined, "", "  "])("requires the header of a signature (%j)", async (headerName) => {
    const flow = flowWith({ algorithm: "sha256", headerName });
    const message = "Signature Header is required, unless Signature is None.";
    await expect(flow.deploy()).rejects.toThrow(message);
    await expect(flow.remove()).rejects.toThrow(message);
    await expect(flow.deliver({ query: { token } })).rejects.toThrow(message);
    expect(hooks.calls).toEqual([]);
  });
});

const event = { event: "ticket.created", data: { ticket_id: 1043 } };
const bytes = Buffer.from(JSON.stringify(event));
const hmac = (hash: string, { key = secret, encoding = "hex" as "hex" | "base64", body = bytes } = {}) =>
  createHmac(hash, key).update(body).digest(encoding);
const header = (value: string): Request => ({ headers: { "X-Example-Signature": value } });

describe("a delivery", () => {
  const deliver = (algorithm: string, request: Request, saved: unknown = registration) =>
    flowWith({ algorithm, headerName: " X-Example-Signature " }, saved).deliver({
      body: event,
      query: { token },
      ...request,
    });

  test.each<[name: string, algorithm: string, request: Request]>([
    ["only the address token", "none", {}],
    ["SHA-256 in hex", "sha256", header(hmac("sha256"))],
    [
      "SHA-256 in base64, with the name of the hash",
      "sha256",
      header(`sha256=${hmac("sha256", { encoding: "base64" })}`),
    ],
    ["SHA-1 in hex", "sha1", header(`sha1=${hmac("sha1")}`)],
    ["SHA-512 in base64", "sha512", header(hmac("sha512", { encoding: "base64" }))],
    ["the secret itself", "secret", header(secret)],
  ])("with %s starts the flow", async (_, algorithm, request) => {
    const { branch, status, data, payload } = await deliver(algorithm, request);
    expect([branch, status, data]).toEqual(["Event", 200, event]);
    expect(payload.rawBody.data).toEqual(bytes);
  });

  const address = "The token of the registered address is missing or wrong.";
  const missing = "The header x-example-signature is missing.";
  const wrong = "The signature does not match.";
  test.each<[name: string, algorithm: string, request: Request, reason: string]>([
    ["a wrong token", "none", { query: { token: "0".repeat(64) } }, address],
    ["no token", "none", { query: {} }, address],
    ["another secret", "secret", header(`${secret}0`), wrong],
    ["a signature instead of the secret", "secret", header(hmac("sha256")), wrong],
    ["the secret instead of a signature", "sha256", header(secret), wrong],
    ["a signature with another hash", "sha256", header(hmac("sha512")), wrong],
    ["a signature of another body", "sha256", header(hmac("sha256", { body: Buffer.from("{}") })), wrong],
    ["a signature with another key", "sha256", header(hmac("sha256", { key: `${secret}0` })), wrong],
    ["no signature", "sha256", {}, missing],
    ["an empty signature", "secret", header(""), missing],
    ["a malformed signature", "sha256", header("none"), wrong],
    [
      "a signature but a wrong token",
      "sha256",
      { ...header(hmac("sha256")), query: { token: "x" } },
      address,
    ],
  ])("with %s is rejected", async (_, algorithm, request, reason) => {
    const outcome = await deliver(algorithm, request);
    expect([outcome.branch, outcome.status, outcome.reason]).toEqual(["Rejected", 401, reason]);
    expect(outcome.payload.rawBody.data).toBeNull();
  });

  test("to a flow that is not registered is rejected", async () => {
    expect(await deliver("none", {}, null)).toMatchObject({ branch: "Rejected", status: 401 });
  });

  test("that is not JSON is passed on as text", async () => {
    expect((await deliver("none", { body: Buffer.from("event=ticket.created") })).data).toBe(
      "event=ticket.created",
    );
  });

  test("may be as large as 10 MB", async () => {
    const deliverBytes = (size: number) => deliver("none", { body: Buffer.alloc(size, "a") });
    expect((await deliverBytes(10_485_760)).branch).toBe("Event");
    expect(await deliverBytes(10_485_761)).toMatchObject({ branch: "Rejected", status: 413 });
  });

  test("does not show the token to the flow's steps", async () => {
    const { payload } = await deliver("none", { query: { token, page: "1" } });
    expect(payload.queryParameters).toEqual({ page: "1" });
  });
});

test("a builder can check signatures in four ways, and does not by default", async () => {
  const { inputs, staticBranchNames } = flowWith().trigger;
  const { default: usual, model } = inputs.find(({ key }) => key === "algorithm")!;
  expect([usual, model!.map(({ value }) => value)]).toEqual([
    "none",
    ["none", "sha256", "sha1", "sha512", "secret"],
  ]);
  expect(staticBranchNames).toEqual(["Event", "Rejected"]);
  await expect(flowWith({ algorithm: "" }).deploy()).rejects.toThrow("Signature is required");
});

test("its example is an event with a ticket", () => {
  const { headers, body } = flowWith().trigger.examplePayload.payload;
  expect(headers).toEqual({ "content-type": "application/json" });
  expect(body.data).toEqual({ event: "ticket.created", data: ticket.example });
});
