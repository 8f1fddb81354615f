import { createHmac, randomUUID } from "node:crypto";
import { anyText, choice, either, httpsUrl, matching } from "../account";
import type { Vendor, WebhookSetup } from "./vendor";

/** An event of a new ticket, signed as in Standard Webhooks. Omnidesk does not document its events. */
function sampleRequest({ listenerUrl, values }: WebhookSetup) {
  const id = `msg_${randomUUID()}`;
  const now = new Date();
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const body = JSON.stringify({
    type: "ticket.created",
    timestamp: now.toISOString(),
    data: { id: 1042, title: "Printer prints blank pages", status: "new", priority: "medium" },
  });
  const key = Buffer.from(String(values.signingSecret).replace(/^whsec_/, ""), "base64");
  const signature = createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64");
  const headers = {
    "content-type": "application/json",
    "webhook-id": id,
    "webhook-timestamp": timestamp,
    "webhook-signature": `v1,${signature}`,
  };
  return { url: listenerUrl, headers, body };
}

export const omnidesk: Vendor = {
  name: "Omnidesk",
  bundle: "dist/omnidesk",
  startSandbox: async (options) => (await import("../../sandbox/omnidesk")).startOmnidesk(options),
  account: {
    variables: {
      account: {
        name: "OMNIDESK_ACCOUNT",
        kind: either(
          matching(/^[a-z\d-]+$/i, "the name of an account, such as acme"),
          httpsUrl("https://acme.omnidesk.io", { withoutScheme: true }),
        ),
      },
      apiKey: { name: "OMNIDESK_API_KEY", kind: anyText },
      sendKeyAs: { name: "OMNIDESK_SEND_KEY_AS", kind: choice("query", "header"), isOptional: true },
    },
    describe: ({ account }) => `account ${account}`,
  },
  webhooks: {
    eventWebhook: {
      sandboxValues: { signingSecret: "whsec_c2FuZGJveC1zaWduaW5nLXNlY3JldC0wMDAw" },
      request: sampleRequest,
    },
  },
  demo: async () => (await import("../demos/omnidesk")).demo,
};
