import type { Connection } from "@prismatic-io/spectral";

/** A connection as the platform passes it; the key is obviously fake. */
export const connection: Connection = {
  key: "omnideskConnection",
  configVarKey: "Omnidesk",
  fields: { account: "acme", apiKey: "test-key-0000000000", sendKeyAs: "header" },
};

export const origin = "https://acme.omnidesk.com";

export const headers = { apikey: "test-key-0000000000" };

/** The same connection with other fields. */
export const connectedWith = (fields: { [key: string]: string }): Connection => ({
  ...connection,
  fields: { ...connection.fields, ...fields },
});
