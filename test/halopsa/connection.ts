import type { Connection } from "@prismatic-io/spectral";

/** A connection as the platform passes it. All credentials are fake. */
export const connection: Connection = {
  key: "haloPsaConnection",
  configVarKey: "HaloPSA",
  fields: {
    baseUrl: "https://acme.halopsa.com",
    tokenUrl: "https://acme.halopsa.com/auth/token?tenant=acme",
    tenant: "acme",
    scopes: "all",
    clientId: "00000000-0000-4000-8000-00000000test",
    clientSecret: "not-a-real-secret-0000",
  },
  token: { access_token: "test-access-token", token_type: "Bearer" },
};

export const origin = "https://acme.halopsa.com";

export const headers = { authorization: "Bearer test-access-token" };
