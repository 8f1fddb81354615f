import { OAuth2Type } from "@prismatic-io/spectral";
import { haloPsaClientConnection, haloPsaConnection, settingsOf } from "../../src/halopsa/connection";
import { refusesConnection } from "../support/refusals";
import { connection } from "./connection";

const expectRefusal = refusesConnection(settingsOf, connection);
const settingsWith = (fields: Record<string, string>) =>
  settingsOf({ ...connection, fields: { ...connection.fields, ...fields } });

test("reads all fields", () => {
  expect(settingsOf(connection)).toEqual({
    api: "https://acme.halopsa.com/api",
    tokenUrl: "https://acme.halopsa.com/auth/token?tenant=acme",
    tenant: "acme",
    scope: "all",
    clientId: "00000000-0000-4000-8000-00000000test",
    clientSecret: "not-a-real-secret-0000",
  });
});

test.each([
  ["https://acme.halopsa.com/", "https://acme.halopsa.com/api"],
  ["acme.halopsa.com/api/", "https://acme.halopsa.com/api"],
  ["https://desk.example.com/halo", "https://desk.example.com/halo/api"],
])("reads the base URL %s", (baseUrl, api) => expect(settingsWith({ baseUrl }).api).toBe(api));

test.each([
  ["", "all"],
  [" read:customers edit:tickets ", "read:customers edit:tickets"],
])("reads the scopes %j", (scopes, scope) => expect(settingsWith({ scopes }).scope).toBe(scope));

const TOKEN_URL = "https://acme.halopsa.com/auth/token";

test.each([
  ["acme", `${TOKEN_URL}?tenant=acme`, `${TOKEN_URL}?tenant=acme`],
  ["acme", TOKEN_URL, `${TOKEN_URL}?tenant=acme`],
  ["acme", `${TOKEN_URL}?tenant=`, `${TOKEN_URL}?tenant=acme`],
  ["a&b", `${TOKEN_URL}?x=1`, `${TOKEN_URL}?x=1&tenant=a%26b`],
  ["", `${TOKEN_URL}?tenant=acme`, `${TOKEN_URL}?tenant=acme`],
  ["", TOKEN_URL, TOKEN_URL],
])("with the tenant %j, takes tokens from %s at %s", (tenant, typed, tokenUrl) => {
  expect(settingsWith({ tenant, tokenUrl: typed }).tokenUrl).toBe(tokenUrl);
});

test.each(["", "acme"])("leaves a blank token URL to be found, with the tenant %j", (tenant) => {
  expect(settingsWith({ tenant, tokenUrl: " " })).toMatchObject({ tokenUrl: undefined, tenant });
});

const NO_TOKEN_URL =
  "Token URL of the HaloPSA connection must be an https URL such as https://acme.halopsa.com/auth/token?tenant=acme.";

test.each([
  [{ baseUrl: "" }, "Base URL of the HaloPSA connection is required."],
  [
    { baseUrl: "http://acme.halopsa.com" },
    "Base URL of the HaloPSA connection must be an https URL such as https://acme.halopsa.com.",
  ],
  [{ tokenUrl: "acme.halopsa.com/auth/token" }, NO_TOKEN_URL],
  [{ tokenUrl: "http://acme.halopsa.com/auth/token" }, NO_TOKEN_URL],
  [{ tokenUrl: "https://a@acme.halopsa.com/auth/token" }, NO_TOKEN_URL],
  [{ tokenUrl: "https://:b@acme.halopsa.com/auth/token" }, NO_TOKEN_URL],
  [{ tokenUrl: "https://acme.halopsa.com/auth/token#x" }, NO_TOKEN_URL],
  [
    { tenant: "other" },
    'Tenant and Token URL of the HaloPSA connection name different tenants: "other" and "acme". Change one of them.',
  ],
  [{ clientId: "" }, "Client ID of the HaloPSA connection is required."],
  [{ clientSecret: "" }, "Client Secret of the HaloPSA connection is required."],
])("refuses %j", expectRefusal);

test("asks for a connection if there is none", () => {
  expect(() => settingsOf(undefined)).toThrow("select a HaloPSA connection");
});

test.each([
  [haloPsaConnection, OAuth2Type.ClientCredentials, true],
  [haloPsaClientConnection, undefined, false],
] as const)(
  "hides only the secret, and requires a token URL if the platform requests tokens",
  (declared, type, isRequired) => {
    expect((declared as { oauth2Type?: OAuth2Type }).oauth2Type).toBe(type);
    const inputs = Object.entries(declared.inputs as unknown as Record<string, Record<string, unknown>>);
    expect(inputs.map(([key, { type, required, shown }]) => [key, type, required, shown])).toEqual([
      ["baseUrl", "string", true, true],
      ["tokenUrl", "string", isRequired, true],
      ["tenant", "string", false, true],
      ["scopes", "string", true, true],
      ["clientId", "string", true, true],
      ["clientSecret", "password", true, true],
    ]);
    expect(declared.inputs).toMatchObject({ scopes: { default: "all" } });
  },
);
