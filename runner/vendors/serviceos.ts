import { createHmac } from "node:crypto";
import { choice, httpsUrl, matching } from "../account";
import type { Vendor, WebhookSetup } from "./vendor";

/** An event of a new ticket, with the token of the registered URL and signed with the registered secret. */
function sampleRequest({ listenerUrl, invokeUrl, values, registrations }: WebhookSetup) {
  const registered = registrations.findLast((body) => String(body.url).startsWith(invokeUrl));
  if (!registered)
    throw new Error("No sample request can be created: the trigger has not registered a webhook.");
  const [event = "ticket.created"] = Array.isArray(registered.events) ? registered.events : [];
  const body = JSON.stringify({
    event,
    data: { ticket_id: 5, ticket_number: 1005, subject: "VPN connection failing", status: "open" },
  });
  const signature = signatureOf(body, String(registered.secret), String(values.algorithm || "none"));
  const header = String(values.headerName ?? "").trim();
  return {
    url: listenerUrl + new URL(String(registered.url)).search,
    headers: { "content-type": "application/json", ...(signature && { [header]: signature }) },
    body,
  };
}

function signatureOf(body: string, secret: string, algorithm: string): string | undefined {
  if (algorithm === "none") return undefined;
  return algorithm === "secret" ? secret : createHmac(algorithm, secret).update(body).digest("hex");
}

export const serviceos: Vendor = {
  name: "Valethon ServiceOS",
  bundle: "dist/serviceos",
  startSandbox: async (options) => (await import("../../sandbox/serviceos")).startServiceOs(options),
  account: {
    variables: {
      tenant: {
        name: "SERVICEOS_TENANT",
        kind: matching(
          /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
          "the first part of the tenant's host name, such as acme in acme.valethon.com",
        ),
        isOptional: true,
      },
      baseUrl: {
        name: "SERVICEOS_BASE_URL",
        kind: httpsUrl("https://support.example.com/admin/api/v1"),
        isOptional: true,
      },
      apiKey: {
        name: "SERVICEOS_API_KEY",
        kind: matching(/^vsa_\S+$/, "an API key, which begins with vsa_"),
      },
      pathStyle: {
        name: "SERVICEOS_PATH_STYLE",
        kind: choice("query", "path", "rest"),
        isOptional: true,
      },
    },
    oneOf: ["tenant", "baseUrl"],
    describe: ({ tenant, baseUrl }) => baseUrl ?? `tenant ${tenant}`,
  },
  webhooks: { eventWebhook: { request: sampleRequest } },
  demo: async () => (await import("../demos/serviceos")).demo,
};
