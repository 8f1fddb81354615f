import { createHmac, randomUUID } from "node:crypto";
import { anyText, httpsUrl } from "../account";
import type { Vendor, WebhookSetup } from "./vendor";

/** What HaloPSA is told when a webhook is registered. */
interface Registered {
  url: string;
  authentication_type: number;
  authentication_header?: string;
  basic_username?: string;
  basic_password?: string;
}

/** An event of a changed ticket, with the token of the registered URL, authenticated as it was registered. */
function sampleRequest({ listenerUrl, invokeUrl, registrations }: WebhookSetup) {
  // HaloPSA takes a list of records.
  const bodies = registrations.flat() as unknown as Partial<Registered>[];
  const registered = bodies.findLast(({ url }) => url?.startsWith(invokeUrl)) as Registered | undefined;
  if (!registered)
    throw new Error("No sample request can be created: the trigger has not registered a webhook.");
  const body = JSON.stringify({
    id: randomUUID(),
    webhook_id: "7d1c4b0e-3a6f-4e51-9a5b-2f6f0f3a9c11",
    event: "ticket status changed",
    object_id: 2081,
    ticket: { id: 2081, summary: "Printer on the second floor is offline", status_id: 2 },
  });
  return {
    url: listenerUrl + new URL(registered.url).search,
    headers: { "content-type": "application/json", ...authentication(registered, body) },
    body,
  };
}

function authentication(registered: Registered, body: string): Record<string, string> {
  const {
    authentication_type: type,
    authentication_header: header,
    basic_username,
    basic_password,
  } = registered;
  if (type === 0 || !basic_password) return {};
  if (header) return { [header]: createHmac("sha256", basic_password).update(body).digest("base64") };
  const credentials = Buffer.from(`${basic_username}:${basic_password}`).toString("base64");
  return { authorization: `Basic ${credentials}` };
}

export const halopsa: Vendor = {
  name: "HaloPSA",
  bundle: "dist/halopsa",
  startSandbox: async (options) => (await import("../../sandbox/halopsa")).startHaloPsa(options),
  account: {
    variables: {
      baseUrl: {
        name: "HALOPSA_BASE_URL",
        kind: httpsUrl("https://acme.halopsa.com", { withoutScheme: true }),
      },
      tokenUrl: {
        name: "HALOPSA_TOKEN_URL",
        kind: httpsUrl("https://acme.halopsa.com/auth/token?tenant=acme", { query: true }),
        isOptional: true,
      },
      tenant: { name: "HALOPSA_TENANT", kind: anyText, isOptional: true },
      scopes: { name: "HALOPSA_SCOPES", kind: anyText, isOptional: true },
      clientId: { name: "HALOPSA_CLIENT_ID", kind: anyText },
      clientSecret: { name: "HALOPSA_CLIENT_SECRET", kind: anyText },
    },
    complete({ tenant, tokenUrl }) {
      const inTokenUrl = tokenUrl && new URL(tokenUrl).searchParams.get("tenant");
      if (tenant && inTokenUrl && tenant !== inTokenUrl)
        throw new Error(
          `HALOPSA_TENANT and HALOPSA_TOKEN_URL name different tenants: "${tenant}" and "${inTokenUrl}".`,
        );
      return {};
    },
    connectionOf: ({ tokenUrl }) => (tokenUrl ? "haloPsaConnection" : "haloPsaClientConnection"),
    describe: ({ baseUrl, tenant }) => `${baseUrl}${tenant ? `, tenant ${tenant}` : ""}`,
  },
  webhooks: { eventWebhook: { request: sampleRequest } },
  demo: async () => (await import("../demos/halopsa")).demo,
};
