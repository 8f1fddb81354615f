import { createHmac, randomUUID } from "node:crypto";
import { anyText, choice, matching } from "../account";
import type { Vendor, WebhookSetup } from "./vendor";

const TOKEN_URLS: Record<string, string> = {
  production: "https://auth.servicetitan.io/connect/token",
  integration: "https://auth-integration.servicetitan.io/connect/token",
};

const DEFAULT_ENVIRONMENT = "production";

const DEFAULT_SIGNATURE_HEADER = "x-servicetitan-signature";

/** The event of a completed job: https://developer.servicetitan.io/docs/webhooks */
function sampleRequest({ listenerUrl, values }: WebhookSetup) {
  const { signingKey, headerName, eventTypes, tenantId } = values;
  const [type = "tn.jpm.job-completed"] = Array.isArray(eventTypes) ? eventTypes : [];
  const body = JSON.stringify({
    specversion: "1.0",
    id: randomUUID(),
    type,
    time: new Date().toISOString(),
    source: "https://webhooks.servicetitan.io",
    userassignedid: randomUUID(),
    datacontenttype: "application/json",
    data: {
      job: { id: 5001, jobNumber: "5001", jobStatus: "Completed", customerId: 601, locationId: 701 },
      tenantId: Number(tenantId || 1234567),
      tenantName: "Example Home Services",
    },
  });
  const signature = createHmac("sha256", String(signingKey)).update(body).digest("base64");
  const header = String(headerName || DEFAULT_SIGNATURE_HEADER).trim();
  return { url: listenerUrl, headers: { "content-type": "application/json", [header]: signature }, body };
}

export const servicetitan: Vendor = {
  name: "ServiceTitan",
  bundle: "dist/servicetitan",
  startSandbox: async (options) => (await import("../../sandbox/servicetitan")).startServiceTitan(options),
  account: {
    variables: {
      clientId: { name: "SERVICETITAN_CLIENT_ID", kind: anyText },
      clientSecret: { name: "SERVICETITAN_CLIENT_SECRET", kind: anyText },
      tenant: {
        name: "SERVICETITAN_TENANT",
        kind: matching(/^\d+$/, "the number of a tenant, such as 1234567890"),
      },
      applicationKey: { name: "SERVICETITAN_APP_KEY", kind: anyText },
      environment: {
        name: "SERVICETITAN_ENVIRONMENT",
        kind: choice("production", "integration"),
        isOptional: true,
      },
    },
    complete: ({ environment = DEFAULT_ENVIRONMENT }) => ({
      environment,
      tokenUrl: TOKEN_URLS[environment]!,
    }),
    describe: ({ tenant, environment }) => `tenant ${tenant}, ${environment}`,
  },
  webhooks: {
    eventWebhook: {
      sandboxValues: { signingKey: "sandbox-signing-key-0123456789abcdef" },
      request: sampleRequest,
    },
  },
  demo: async () => (await import("../demos/servicetitan")).demo,
};
