import { createHmac } from "node:crypto";
import "../../../src/omnidesk/triggers/eventWebhook";
import { ticket } from "../../../src/omnidesk/records";
import { WebhookFlow } from "../../support/webhookFlow";

const key = Buffer.from("fake-webhook-key-0123456");
const signingSecret = `whsec_${key.toString("base64")}`;

const NOW = Date.parse("2026-03-10T09:00:00Z") / 1000;
const event = { type: "ticket.created", data: { id: 1042, title: "Größe ändern" } };
const bodyOfEvent = Buffer.from(JSON.stringify(event));

interface Signed {
  id?: string;
  timestamp?: string;
  body?: Buffer;
  key?: Buffer;
}

const sign = ({ id = "msg_1", timestamp = String(NOW), body = bodyOfEvent, key: by = key }: Signed = {}) =>
  `v1,${createHmac("sha256", by).update(`${id}.${timestamp}.`).update(body).digest("base64")}`;

interface Delivery extends Signed {
  signature?: string;
  headers?: { [name: string]: string };
  inputs?: object;
  state?: { [key: string]: unknown };
}

let flow: WebhookFlow;

beforeEach(() => {
  flow = new WebhookFlow("omnidesk", undefined, { signingSecret });
  jest.useFakeTimers({ now: NOW * 1000, doNotFake: ["nextTick", "setImmediate"] });
});
afterEach(() => jest.useRealTimers());

function deliver(delivery: Delivery = {}) {
  const { id = "msg_1", timestamp = String(NOW), body = bodyOfEvent, inputs, state } = delivery;
  flow.values = { signingSecret, ...inputs };
  if (state) flow.keep({ instanceState: state });
  const headers = delivery.headers ?? {
    "Webhook-Id": id,
    "Webhook-Timestamp": timestamp,
    "Webhook-Signature": delivery.signature ?? sign(delivery),
  };
  return flow.deliver({ body, headers });
}

test("an event with a valid signature starts the flow", async () => {
  const { branch, status, payload } = await deliver();
  expect([branch, status]).toEqual(["Event", 200]);
  expect(payload.body.data).toEqual(event);
  expect(flow.logged).toEqual([]);
});

test("the example of the specification is valid", async () => {
  jest.setSystemTime(1_614_265_330_000);
  const { branch } = await deliver({
    id: "msg_p5jXN8AQM9LWM0D4loKWxJek",
    timestamp: "1614265330",
    body: Buffer.from('{"test": 2432232314}'),
    signature: "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    inputs: { signingSecret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" },
  });
  expect(branch).toBe("Event");
});

test.each([
  ["several signatures, one of which is valid", `v1a,abcd ${sign({ key: Buffer.alloc(24, 1) })} ${sign()}`],
  ["a signature between spaces", ` ${sign()}  `],
])("%s are accepted", async (_, signature) => {
  expect((await deliver({ signature })).branch).toBe("Event");
});

test("headers between spaces are accepted", async () => {
  const headers = {
    "webhook-id": " msg_1 ",
    "webhook-timestamp": ` ${NOW}`,
    "webhook-signature": `${sign()}  ${sign({ id: "msg_2" })}`,
  };
  expect((await deliver({ headers })).branch).toBe("Event");
  expect(flow.state.instanceState).toEqual({ omnideskDeliveries: ["msg_1"] });
});

test.each([signingSecret.replace("whsec_", ""), ` ${signingSecret} `])(
  "the secret %j is accepted",
  async (typed) => {
    expect((await deliver({ inputs: { signingSecret: typed } })).branch).toBe("Event");
  },
);

test.each([16, 17, 18, 64])("a secret of %d bytes is accepted", async (size) => {
  const longer = Buffer.alloc(size, 7);
  const inputs = { signingSecret: `whsec_${longer.toString("base64")}` };
  expect((await deliver({ key: longer, inputs })).branch).toBe("Event");
});

test("a body that is not JSON is passed on as text", async () => {
  const { payload } = await deliver({ body: Buffer.from("ticket=1042") });
  expect(payload.body.data).toBe("ticket=1042");
});

describe("is rejected:", () => {
  const wrong = "The signature does not match the delivery.";
  const cases: [name: string, delivery: Delivery, reason: string][] = [
    ["a signature with another key", { key: Buffer.alloc(24, 1) }, wrong],
    ["a signature of another body", { signature: sign({ body: Buffer.from("{}") }) }, wrong],
    ["a signature of another ID", { signature: sign({ id: "msg_2" }) }, wrong],
    ["a signature of another timestamp", { signature: sign({ timestamp: String(NOW - 1) }) }, wrong],
    ["a signature of another version", { signature: sign().replace("v1", "v2") }, wrong],
    ["a signature without a version", { signature: sign().slice(3) }, wrong],
    ["an empty signature", { signature: "v1," }, wrong],
    ["text instead of a signature", { signature: "v1,%%%" }, wrong],
    ["no headers", { headers: {} }, "The header webhook-id is missing."],
    ["a blank ID", { headers: { "webhook-id": " " } }, "The header webhook-id is missing."],
    ["no timestamp", { headers: { "webhook-id": "msg_1" } }, "The header webhook-timestamp is missing."],
    [
      "no signature",
      { headers: { "webhook-id": "msg_1", "webhook-timestamp": String(NOW) } },
      "The header webhook-signature is missing.",
    ],
  ];

  test.each(cases)("%s", async (_, delivery, reason) => {
    const outcome = await deliver(delivery);
    expect([outcome.branch, outcome.status, outcome.reason]).toEqual(["Rejected", 401, reason]);
    expect(outcome.payload).toMatchObject({ rawBody: { data: null }, body: { data: { reason } } });
    expect(outcome.instanceState).toBeUndefined();
    expect(flow.logged).toEqual([`warn Rejected a delivery with 401: ${reason}`]);
  });

  const outdated = "The timestamp differs by more than 5 minutes from the current time.";

  test.each([
    [-301, "Rejected"],
    [-300, "Event"],
    [300, "Event"],
    [301, "Rejected"],
  ])("a timestamp that differs by %d seconds: %s", async (seconds, branch) => {
    const outcome = await deliver({ timestamp: String(NOW + seconds) });
    expect(outcome.branch).toBe(branch);
    if (branch === "Rejected") expect([outcome.status, outcome.reason]).toEqual([400, outdated]);
  });

  test.each(["now", "2026-03-10T09:00:00Z", "NaN", "Infinity"])("the timestamp %s", async (timestamp) => {
    const { branch, reason } = await deliver({ timestamp });
    expect([branch, reason]).toEqual(["Rejected", outdated]);
  });

  test("a body of more than 1 MB", async () => {
    expect((await deliver({ body: Buffer.alloc(1_048_576, "a") })).branch).toBe("Event");
    expect((await deliver({ body: Buffer.alloc(1_048_577, "a") })).status).toBe(413);
  });
});

describe("a repeated delivery", () => {
  test("is acknowledged and ignored, also with a newer timestamp", async () => {
    const { instanceState } = await deliver({ state: { other: 1 } });
    expect(instanceState).toEqual({ other: 1, omnideskDeliveries: ["msg_1"] });
    jest.setSystemTime((NOW + 200) * 1000);
    for (const timestamp of [NOW, NOW + 200]) {
      const repeated = await deliver({ timestamp: String(timestamp), state: instanceState });
      expect([repeated.branch, repeated.status, repeated.instanceState]).toEqual(["Ignored", 200, undefined]);
      expect(repeated.reason).toBe("This event was delivered before.");
    }
    expect((await deliver({ id: "msg_2", state: instanceState })).branch).toBe("Event");
  });

  test("is recognized among the last 500", async () => {
    const omnideskDeliveries = Array.from({ length: 500 }, (_, at) => `old_${at}`);
    const { instanceState } = await deliver({ state: { omnideskDeliveries } });
    expect(instanceState?.omnideskDeliveries).toHaveLength(500);
    expect((await deliver({ id: "old_1", state: instanceState })).branch).toBe("Ignored");
    expect((await deliver({ id: "old_0", state: instanceState })).branch).toBe("Event");
  });

  test("is not recognized if the state is damaged, which is logged", async () => {
    expect((await deliver({ state: { omnideskDeliveries: [5, "msg_9"] } })).branch).toBe("Event");
    expect(flow.logged).toEqual([expect.stringContaining("warn The remembered deliveries are damaged.")]);
  });
});

test.each([
  ...["", "whsec_", "whsec_not base64", "whsec_c2hvcnQ=", "hunter2"],
  // 15 bytes
  `whsec_${Buffer.alloc(15, 7).toString("base64")}`,
  `${signingSecret}===`,
  `${signingSecret}-`,
  `x${signingSecret}`,
])("refuses the secret %j without quoting it", async (typed) => {
  const error = await deliver({ inputs: { signingSecret: typed } }).then(
    () => undefined,
    (thrown: Error) => thrown,
  );
  expect(error?.message).toBe(
    typed === ""
      ? "Signing Secret is required."
      : "Signing Secret must be text in base64, usually after whsec_. Copy it again.",
  );
  const quoted = typed.replace("whsec_", "");
  if (quoted) expect(error?.message).not.toContain(quoted);
});

test("its example is an event with a ticket, signed as the specification demands", () => {
  const { headers, body } = flow.trigger.examplePayload.payload;
  expect(headers).toEqual({
    "content-type": "application/json",
    "webhook-id": expect.stringMatching(/^msg_/),
    "webhook-timestamp": String(Date.parse(String(body.data.timestamp)) / 1000),
    "webhook-signature": expect.stringMatching(/^v1,[\w+/]{43}=$/),
  });
  expect(body.data).toMatchObject({ type: "ticket.created", data: ticket.example });
  expect(flow.trigger.staticBranchNames).toEqual(["Event", "Ignored", "Rejected"]);
});
