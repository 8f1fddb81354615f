import { anyText, httpsUrl } from "../account";
import type { Vendor } from "./vendor";

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
  demo: async () => (await import("../demos/halopsa")).demo,
};
