import { createHmac } from "node:crypto";
import type { ServiceOsSandbox } from "../../sandbox/serviceos";
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
  const hmac = (hash: string, secret: string) => createHmac(hash, secret).update(bytes(event)).digest("hex");

  type Case = [name: string, algorithm: string, deliver: (secret: string) => Delivery, status: number];
  const header = (value: string): Delivery => ({ headers: { "X-Example-Signature": value } });
  const cases: Case[] = [
    ["only the address token", "none", () => ({}), 200],
    ["a wrong token", "none", () => ({ token: "0".repeat(64) }), 401],
    ["SHA-256 in hex", "sha256", (secret) => header(hmac("sha256", secret)), 200],
    ["the secret itself", "secret", (secret) => header(secret), 200],
    ["a signature with another key", "sha256", (secret) => header(hmac("sha256", `${secret}0`)), 401],
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
