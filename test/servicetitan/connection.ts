import type { Connection } from "@prismatic-io/spectral";

/** A connection as the platform passes it, with fake credentials. */
export const connection: Connection = {
  key: "serviceTitanConnection",
  configVarKey: "ServiceTitan",
  fields: {
    tokenUrl: "https://auth.servicetitan.io/connect/token",
    clientId: "cid.test",
    clientSecret: "cs1.test-secret-0000",
    tenant: "4150001",
    applicationKey: "ak1.test-key-000000",
    environment: "production",
  },
  token: { access_token: "test-access-token", token_type: "Bearer" },
};

export const origin = "https://api.servicetitan.io";

export const headers = { authorization: "Bearer test-access-token", "st-app-key": "ak1.test-key-000000" };
