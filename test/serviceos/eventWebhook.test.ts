import { createHmac } from "node:crypto";
import type { ServiceOsSandbox } from "../../sandbox/serviceos";
import { VendorError } from "../../src/kit/http/errors";
import type { Api } from "../../src/serviceos/client";
import { register, registrationOf, unregister } from "../../src/serviceos/triggers/registration";
import { loadBundle } from "../support/bundles";
import { type Delivery, Deployed } from "../support/deployed";
import { withSandbox } from "./withSandbox";

const component = loadBundle("serviceos");

describe("the webhook", () => {
  const address = "https://hooks.example.com/trigger/flow-1";
  const event = { event: "ticket.created", data: { ticket_id: 1043 } };
  const hooksOf = (box: ServiceOsSandbox) => box.store.of("webhooks").all();
  const flowOf = (box: ServiceOsSandbox, values?: { [key: string]: unknown }) =>
    new Deployed(component, box.fields, address, () => hooksOf(box).map(({ url }) => String(url)), values);

  test("is registered once, updated, and removed", () =>
    withSandbox(async (box) => {
      const before = hooksOf(box).length;
      const flow = flowOf(box, { events: ["ticket.created"] });
      await flow.deploy();
      const first = structuredClone(hooksOf(box).at(-1)!);
      expect(first).toMatchObject({ events: ["ticket.created"], active: true });
      expect(first.url).toMatch(/^https:\/\/hooks\.example\.com\/trigger\/flow-1\?token=[\da-f]{64}$/);
      expect(first.secret).toMatch(/^[\da-f]{64}$/);

      flow.values = { events: ["ticket.closed", "outage.started"] };
      await flow.deploy();
      expect(hooksOf(box)).toHaveLength(before + 1);
      expect(hooksOf(box).at(-1)).toEqual({ ...first, events: ["ticket.closed", "outage.started"] });

      await flow.remove();
      expect(hooksOf(box)).toHaveLength(before);
      await flow.remove();
      expect(hooksOf(box)).toHaveLength(before);
    }));

  test("is registered for all ten events if none is selected", () =>
    withSandbox(async (box) => {
      await flowOf(box).deploy();
      expect(hooksOf(box).at(-1)!.events).toHaveLength(10);
    }));

  test("is found by its address if the state is lost, and duplicates are removed", () =>
    withSandbox(async (box) => {
      const before = hooksOf(box).length;
      const flow = flowOf(box);
      await flow.deploy();
      const { id: _id, ...copy } = hooksOf(box).at(-1)!;
      box.store.of("webhooks").add({ ...copy });
      box.store.of("webhooks").add({ ...copy, url: "https://hooks.example.com/trigger/flow-2" });
      flow.forget();
      await flow.deploy();
      expect(
        hooksOf(box)
          .map(({ url }) => String(url).replace(/\?.*/, ""))
          .slice(before),
      ).toEqual([address, "https://hooks.example.com/trigger/flow-2"]);
      expect(hooksOf(box)[before]!.secret).not.toBe(copy.secret);
      expect((await flow.send(event)).status).toBe(200);
    }));

  test("is registered again if a user deleted it", () =>
    withSandbox(async (box) => {
      const flow = flowOf(box);
      await flow.deploy();
      const { id, secret } = hooksOf(box).at(-1)!;
      box.store.of("webhooks").remove(id);
      await flow.deploy();
      expect(hooksOf(box).at(-1)!.secret).toBe(secret);
    }));

  test("names the permission that the key lacks", () =>
    withSandbox(async (box) => {
      const key = box.store.of("apiKeys").all()[0]!;
      box.store.of("apiKeys").change(key.id, { permissions: ["tickets:read", "settings:read"] });
      const flow = flowOf(box);
      await expect(flow.deploy()).rejects.toThrow("settings:write");
    }));

  const bytes = (value: unknown) => Buffer.from(JSON.stringify(value));
  const hmac = (hash: string, secret: string, encoding: "hex" | "base64" = "hex") =>
    createHmac(hash, secret).update(bytes(event)).digest(encoding);

  type Case = [name: string, algorithm: string, deliver: (secret: string) => Delivery, status: number];
  const header = (value: string): Delivery => ({ headers: { "X-Example-Signature": value } });
  const cases: Case[] = [
    ["only the address token", "none", () => ({}), 200],
    ["a wrong token", "none", () => ({ token: "0".repeat(64) }), 401],
    ["no token", "none", () => ({ token: "" }), 401],
    ["SHA-256 in hex", "sha256", (secret) => header(hmac("sha256", secret)), 200],
    [
      "SHA-256 in base64, with the name of the hash",
      "sha256",
      (secret) => header(`sha256=${hmac("sha256", secret, "base64")}`),
      200,
    ],
    ["SHA-1 in hex", "sha1", (secret) => header(`sha1=${hmac("sha1", secret)}`), 200],
    ["SHA-512 in base64", "sha512", (secret) => header(hmac("sha512", secret, "base64")), 200],
    ["the secret itself", "secret", (secret) => header(secret), 200],
    ["another secret", "secret", (secret) => header(`${secret}0`), 401],
    ["a signature with another hash", "sha256", (secret) => header(hmac("sha512", secret)), 401],
    [
      "a signature of another body",
      "sha256",
      (secret) => ({ ...header(hmac("sha256", secret)), body: "{}" }),
      401,
    ],
    ["a signature with another key", "sha256", (secret) => header(hmac("sha256", `${secret}0`)), 401],
    ["no signature", "sha256", () => ({}), 401],
    ["a malformed signature", "sha256", () => header("none"), 401],
    [
      "a signature but a wrong token",
      "sha256",
      (secret) => ({ ...header(hmac("sha256", secret)), token: "x" }),
      401,
    ],
  ];

  test.each(cases)("accepts or rejects a delivery with %s", (_, algorithm, deliver, status) =>
    withSandbox(async (box) => {
      const flow = flowOf(box, {
        algorithm,
        headerName: "x-example-signature",
      });
      await flow.deploy();
      const { secret } = hooksOf(box).at(-1)!;
      const { outcome, ...call } = await flow.send(event, deliver(String(secret)));
      expect(call.status).toBe(status);
      const { branch, payload } = outcome!;
      if (status === 200) {
        expect([branch, payload.body.data]).toEqual(["Event", event]);
        expect((payload.rawBody.data as Buffer).equals(bytes(event))).toBe(true);
      } else {
        expect([branch, payload.body.data]).toEqual(["Rejected", { reason: expect.stringMatching(/\.$/) }]);
        expect(payload.rawBody.data).toBeNull();
      }
      expect(payload.queryParameters).toEqual({});
    }),
  );

  test("passes on a body that is not JSON as text", () =>
    withSandbox(async (box) => {
      const flow = flowOf(box);
      await flow.deploy();
      const { outcome } = await flow.send(event, { body: "event=ticket.created" });
      expect(outcome!.payload.body.data).toBe("event=ticket.created");
    }));

  test("rejects a delivery to a flow that is not registered", () =>
    withSandbox(async (box) => {
      const flow = flowOf(box);
      await flow.deploy();
      await flow.remove();
      expect((await flow.send(event, { token: "0".repeat(64) })).status).toBe(401);
    }));

  test("requires the signature header before it registers", () =>
    withSandbox(async (box) => {
      const before = hooksOf(box).length;
      const flow = flowOf(box, { algorithm: "sha256" });
      await expect(flow.deploy()).rejects.toThrow("Signature Header is required, unless Signature is None.");
      expect(hooksOf(box)).toHaveLength(before);
    }));

  test("never shows its secret and its token to a step or in a log", () =>
    withSandbox(async (box) => {
      const flow = flowOf(box, { algorithm: "secret", headerName: "x-s" });
      await flow.deploy();
      const { secret, url } = hooksOf(box).at(-1)!;
      const token = new URL(String(url)).searchParams.get("token")!;
      const accepted = await flow.send(event, { headers: { "x-s": String(secret) } });
      const rejected = await flow.send(event, { token: "wrong" });
      const shown = JSON.stringify([
        flow.logged,
        accepted.outcome?.payload.body,
        rejected,
        accepted.outcome?.payload.queryParameters,
      ]);
      expect(shown).not.toContain(token);
      expect(shown).not.toContain(secret);
      expect(flow.logged.join("\n")).toContain("webhooks");
    }));
});

describe("a list of webhooks, which the reference does not document", () => {
  const address = "https://hooks.example.com/trigger/flow-1";
  const kept = { webhookId: 66, secret: "kept-secret", token: "kept-token" };
  const logged: string[] = [];
  const contextWith = (registration?: unknown) =>
    ({
      logger: { warn: (message: string) => logged.push(message) },
      flow: { id: "1", name: "Flow", stableId: "flow-1" },
      webhookUrls: { Flow: address },
      crossFlowState: registration !== undefined ? { "serviceOsWebhook flow-1": registration } : {},
    }) as unknown as Parameters<typeof register>[2];

  const missing = new VendorError({
    ...{ vendor: "Valethon ServiceOS", operation: "PUT webhooks.php", status: 404, message: "Not found" },
    ...{ retryable: false, outcomeUnknown: false },
  });

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

  const mine = { id: 66, url: `${address}?token=old` };
  test.each<[string, unknown, object | undefined, unknown[]]>([
    [
      "is the data itself",
      [{ id: 65, url: "https://example.com" }, mine],
      undefined,
      [["updateWebhook", 66]],
    ],
    ["is in an object", { webhooks: [mine] }, undefined, [["updateWebhook", 66]]],
    ["contains only other addresses", [{ webhook_id: 66, url: `${address}2` }], kept, ["createWebhook"]],
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
