import * as crypto from "node:crypto";
import { createHmac } from "node:crypto";
import { actionContext, createLogger } from "../../../runner/context";
import { triggerPayload } from "../../../runner/payload";
import { EVENTS, exampleEvent, type KnownEvent } from "../../../src/servicetitan/triggers/events";
import { triggerOf } from "../../support/triggers";

jest.mock("node:crypto", () => {
  const actual = jest.requireActual("node:crypto");
  return { ...actual, timingSafeEqual: jest.fn(actual.timingSafeEqual) };
});

const signingKey = "fake-signing-key-0123456789abcdef";
const trigger = triggerOf("servicetitan", "eventWebhook") as unknown as {
  perform(context: object, payload: object, params: object): Promise<Outcome>;
};

interface Outcome {
  branch: string;
  payload: { body: { data: { [field: string]: unknown } }; rawBody: { data: unknown } };
  response: { statusCode: number; contentType: string; body: string };
  instanceState?: { [key: string]: unknown };
}

const event = exampleEvent("tn.jpm.job-updated");
const bytesOf = (value: unknown) => Buffer.from(JSON.stringify(value));
const sign = (body: Buffer, encoding: "hex" | "base64" = "hex", key = signingKey) =>
  createHmac("sha256", key).update(body).digest(encoding);

interface Delivery {
  body?: Buffer;
  /** The raw body as the platform passes it. Defaults to the bytes. */
  raw?: unknown;
  headers?: { [name: string]: string };
  inputs?: object;
  state?: { [key: string]: unknown };
}

let logged: string[] = [];
beforeEach(() => {
  logged = [];
});

async function deliver({ body = bytesOf(event), raw, headers, inputs, state = {} }: Delivery = {}) {
  const context = actionContext({
    logger: createLogger((level, message) => logged.push(`${level} ${message}`)),
    debug: false,
    state: { instanceState: state, crossFlowState: {}, integrationState: {} },
    stepId: "eventWebhook",
  });
  const payload = triggerPayload(context, {
    headers: headers ?? { "x-servicetitan-signature": sign(body) },
    queryParameters: {},
    rawBody: { data: raw === undefined ? body : raw, contentType: "application/json" },
    body: { data: {}, contentType: "application/json" },
    pathFragment: "",
  });
  const params = { headerName: "x-servicetitan-signature", eventTypes: [], tenantId: "", ...inputs };
  const outcome = await trigger.perform(context, payload, { signingKey, ...params });
  return { ...outcome, status: outcome.response.statusCode, answer: JSON.parse(outcome.response.body) };
}

describe("a signed event", () => {
  test("is identified by its id if it has no userassignedid", async () => {
    const body = bytesOf({ ...event, id: "e-1", userassignedid: null });
    const { branch, instanceState } = await deliver({ body });
    expect(branch).toBe("Event");
    expect((await deliver({ body, state: instanceState })).branch).toBe("Ignored");
  });

  test("starts the flow, is acknowledged, and contains its record as entity", async () => {
    const { branch, status, answer, payload } = await deliver();
    expect([branch, status, answer]).toEqual(["Event", 200, { status: "accepted" }]);
    expect(payload.body.data).toEqual({ ...event, entityType: "job", entity: event.data.job });
    expect(logged).toEqual([]);
  });

  const body = bytesOf(event);
  test.each([
    ["hex", sign(body)],
    ["uppercase hex", sign(body).toUpperCase()],
    ["hex with a prefix", `sha256=${sign(body)}`],
    ["base64", sign(body, "base64")],
    ["base64 with a prefix", `SHA256=${sign(body, "base64")}`],
    ["base64 without padding", sign(body, "base64").replace("=", "")],
  ])("may have a signature in %s", async (_, signature) => {
    const { branch } = await deliver({ headers: { "X-ServiceTitan-Signature": signature } });
    expect(branch).toBe("Event");
  });

  test("may arrive as text, or as a Buffer that was serialized to JSON", async () => {
    const text = `{"type":"tn.crm.lead-created","userassignedid":"ä1","data":{"lead":{"name":"Zoë"}} }`;
    const written = Buffer.from(text);
    for (const raw of [text, JSON.parse(JSON.stringify(written))]) {
      const { branch, payload } = await deliver({ body: written, raw });
      expect([branch, payload.body.data.entity]).toEqual(["Event", { name: "Zoë" }]);
    }
  });

  test("may have its signature in another header", async () => {
    const inputs = { headerName: "X-ST-Signature" };
    expect((await deliver({ headers: { "x-st-signature": sign(body) }, inputs })).branch).toBe("Event");
    expect((await deliver({ inputs })).status).toBe(401);
  });

  test("may have an unknown type", async () => {
    const unknown = { ...event, type: "tn.new.thing-happened" };
    const { branch, payload } = await deliver({ body: bytesOf(unknown) });
    expect([branch, payload.body.data]).toEqual(["Event", unknown]);
  });

  test.each(Object.keys(EVENTS) as KnownEvent[])("of type %s contains its record as entity", async (type) => {
    const { payload } = await deliver({ body: bytesOf(exampleEvent(type)) });
    expect(payload.body.data.entity).toEqual(expect.objectContaining({ id: expect.anything() }));
  });
});

describe("an untrusted delivery", () => {
  const body = bytesOf(event);
  const flipped = sign(body).replace(/^./, (first) => (first === "0" ? "1" : "0"));

  test.each<[string, Delivery]>([
    ["wrong", { headers: { "x-servicetitan-signature": flipped } }],
    [
      "made with another key",
      { headers: { "x-servicetitan-signature": sign(body, "hex", `${signingKey}x`) } },
    ],
    ["of another body", { headers: { "x-servicetitan-signature": sign(Buffer.from("{}")) } }],
    ["truncated", { headers: { "x-servicetitan-signature": sign(body).slice(0, 40) } }],
    ["too long", { headers: { "x-servicetitan-signature": `${sign(body)}00` } }],
    ["blank", { headers: { "x-servicetitan-signature": "" } }],
    ["only a prefix", { headers: { "x-servicetitan-signature": "sha256=" } }],
    ["not a signature", { headers: { "x-servicetitan-signature": "not a signature" } }],
    ["missing", { headers: {} }],
    ["for a truncated body", { raw: body.subarray(0, 100) }],
    ["for a missing body", { raw: null }],
  ])("is rejected with 401 and starts nothing if its signature is %s", async (_, delivery) => {
    const { branch, status, answer, payload, instanceState } = await deliver(delivery);
    expect([branch, status, answer.status]).toEqual(["Rejected", 401, "rejected"]);
    expect(payload.body.data).toEqual({ reason: answer.reason });
    expect(payload.rawBody.data).toBeNull();
    expect(instanceState).toBeUndefined();
    expect(logged).toEqual([`warn Rejected a delivery with 401: ${answer.reason}`]);
  });

  test("is compared in constant time", async () => {
    const compare = crypto.timingSafeEqual as jest.Mock;
    compare.mockClear();
    await deliver({ headers: { "x-servicetitan-signature": flipped } });
    expect(compare).toHaveBeenCalledTimes(1);
    const [one, other] = compare.mock.calls[0];
    expect([one.length, other.length]).toEqual([32, 32]);
  });

  test("is rejected with 413 if it is larger than 1 MB", async () => {
    const withFiller = (length: number) =>
      bytesOf({ ...event, data: { ...event.data, filler: "x".repeat(length) } });
    const room = 1_048_576 - withFiller(0).length;
    expect((await deliver({ body: withFiller(room) })).branch).toBe("Event");
    expect(await deliver({ body: withFiller(room + 1) })).toMatchObject({ branch: "Rejected", status: 413 });
  });

  test.each([
    ["null", null],
    ["a list", [event]],
    ["without a type", { ...event, type: undefined }],
    ["without an ID", { ...event, id: undefined, userassignedid: undefined }],
    ["with a blank ID", { ...event, userassignedid: "" }],
    ["with an ID that is not text", { ...event, userassignedid: 5 }],
    ["with data that is null", { ...event, data: null }],
    ["with data that is text", { ...event, data: "job" }],
    ["with data that is a list", { ...event, data: [event.data] }],
  ])("is rejected with 400 if its body is %s", async (_, wrong) => {
    const { branch, status, answer } = await deliver({ body: bytesOf(wrong) });
    expect([branch, status]).toEqual(["Rejected", 400]);
    expect(answer.reason).toBe("The body is not a CloudEvent with data.");
  });

  test("is rejected with 400 if its body is not JSON", async () => {
    const { branch, status, answer } = await deliver({ body: Buffer.from("{") });
    expect([branch, status, answer.reason]).toEqual(["Rejected", 400, "The body is not JSON."]);
  });

  test.each<[string, Delivery]>([
    ["The header x-servicetitan-signature is missing.", { headers: {} }],
    ["The header x-st-signature is missing.", { inputs: { headerName: " X-ST-Signature " } }],
    ["The header x-servicetitan-signature is missing.", { headers: {}, inputs: { headerName: "" } }],
    ["The signature does not match the body.", { headers: { "x-servicetitan-signature": flipped } }],
    ["The event belongs to another tenant.", { inputs: { tenantId: "7654321" } }],
  ])("is told the reason: %s", async (reason, delivery) => {
    const { answer, payload } = await deliver(delivery);
    expect([answer, payload.body.data]).toEqual([{ status: "rejected", reason }, { reason }]);
  });

  test("is rejected with 400 if the platform passes no raw body", async () => {
    expect(await deliver({ raw: { parsed: true } })).toMatchObject({ branch: "Rejected", status: 400 });
  });

  test("is rejected with 403 if it belongs to another tenant", async () => {
    for (const tenantId of ["", "1234567", " 1234567 "])
      expect(await deliver({ inputs: { tenantId } })).toMatchObject({ branch: "Event" });
    expect(await deliver({ inputs: { tenantId: "7654321" } })).toMatchObject({
      branch: "Rejected",
      status: 403,
    });
    const withoutTenant = bytesOf({ ...event, data: { job: { id: 1 } } });
    expect((await deliver({ body: withoutTenant, inputs: { tenantId: "1234567" } })).status).toBe(403);
  });

  test("never shows the signing key", async () => {
    const outcomes = [await deliver({ headers: {} }), await deliver()];
    expect(JSON.stringify([outcomes, logged])).not.toContain(signingKey);
  });
});

describe("an ignored event", () => {
  test("is acknowledged if its type is not selected", async () => {
    const inputs = { eventTypes: ["tn.crm.lead-created"] };
    const { branch, status, answer, instanceState } = await deliver({ inputs });
    expect([branch, status, instanceState]).toEqual(["Ignored", 200, undefined]);
    const reason = "tn.jpm.job-updated is not one of this flow's event types.";
    expect(answer).toEqual({ status: "ignored", reason });
    expect((await deliver({ inputs: { eventTypes: [event.type] } })).branch).toBe("Event");
  });

  test("is acknowledged if it was delivered before, regardless of its id", async () => {
    const first = await deliver({ state: { other: 1 } });
    expect(first.instanceState).toMatchObject({ other: 1 });
    const again = bytesOf({ ...event, id: "another" });
    const second = await deliver({ body: again, state: first.instanceState });
    expect([second.branch, second.status]).toEqual(["Ignored", 200]);
    expect(second.answer.reason).toBe("This event was delivered before.");
    const next = bytesOf({ ...event, userassignedid: "another" });
    expect((await deliver({ body: next, state: first.instanceState })).branch).toBe("Event");
  });

  test("is remembered among the last 500", async () => {
    let state: { [key: string]: unknown } = {};
    for (let at = 0; at < 510; at++) {
      const body = bytesOf({ ...event, userassignedid: `delivery-${at}` });
      state = (await deliver({ body, state })).instanceState!;
    }
    const kept = state.serviceTitanDeliveries as string[];
    expect([kept.length, kept[0], kept.at(-1)]).toEqual([500, "delivery-10", "delivery-509"]);
  });

  test.each<[string, (delivery: string) => unknown, string]>([
    ["text", (delivery) => delivery, "Event"],
    ["a number", () => 5, "Event"],
    ["an object", (delivery) => ({ 0: delivery }), "Event"],
    ["a list with other values", (delivery) => [null, 5, delivery, {}], "Ignored"],
  ])("is accepted, with a warning, if the remembered deliveries are %s (11.6)", async (_, damage, branch) => {
    const { instanceState } = await deliver();
    const [delivery] = instanceState!.serviceTitanDeliveries as string[];
    const damaged = await deliver({ state: { serviceTitanDeliveries: damage(delivery!) } });
    expect(damaged.branch).toBe(branch);
    expect(logged).toEqual([
      "warn The remembered deliveries are damaged. An event may start the flow again.",
    ]);
    const body = bytesOf({ ...event, userassignedid: "another" });
    const next = await deliver({ body, state: damaged.instanceState ?? {} });
    expect([next.branch, logged.length]).toEqual(["Event", 1]);
  });
});

describe("an invalid input", () => {
  test.each(["short", "x".repeat(31), "x".repeat(65)])(
    "is refused without showing it: signing key %s",
    async (key) => {
      await expect(deliver({ inputs: { signingKey: key } })).rejects.toThrow(
        new Error(`Signing Key must be 32 to 64 characters long, got ${key.length}.`),
      );
    },
  );

  test.each([32, 64])("is not a signing key of %d characters", async (length) => {
    await expect(deliver({ inputs: { signingKey: "x".repeat(length) } })).resolves.toHaveProperty("branch");
  });

  test("is not a signing key with spaces around it", async () => {
    expect((await deliver({ inputs: { signingKey: ` ${signingKey}\n` } })).branch).toBe("Event");
  });

  test("is named in the error: a missing signing key, an unknown event type", async () => {
    await expect(deliver({ inputs: { signingKey: "" } })).rejects.toThrow("Signing Key is required.");
    await expect(deliver({ inputs: { eventTypes: ["tn.jpm.job-lost"] } })).rejects.toThrow(
      /^Event Types must .*tn\.jpm\.job-scheduled/,
    );
  });

  test.each(["Example Inc", "1234567a", "a1234567", "12 34"])("is a tenant of %j", async (tenantId) => {
    await expect(deliver({ inputs: { tenantId } })).rejects.toThrow(
      `Tenant ID must be a tenant ID, digits only, got "${tenantId}".`,
    );
  });
});
