import type { Connection } from "@prismatic-io/spectral";

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** A fake token that expires at a time in seconds since 1970. */
export const jwtUntil = (exp: number) =>
  `${encode({ alg: "none" })}.${encode({ sub: "test", exp })}.not-a-signature`;

export const jwt = jwtUntil(4_102_444_800);

/** A connection as the platform passes it; the token is obviously fake. */
export const connection: Connection = {
  key: "tiktingConnection",
  configVarKey: "Tikting",
  fields: { baseUrl: "https://tikting.example.com", jwt },
};

export const origin = "https://tikting.example.com";

export const headers = { authorization: `Bearer ${jwt}` };

/** The same connection with other fields. */
export const connectedWith = (fields: { [key: string]: string }): Connection => ({
  ...connection,
  fields: { ...connection.fields, ...fields },
});

/** A connection that signs in; the password is obviously fake. */
export const loginConnection: Connection = {
  key: "tiktingLoginConnection",
  configVarKey: "Tikting",
  fields: { baseUrl: origin, username: "jordan.smith", password: " fake password 0000 ", domain: "" },
};
