import { OAuth2Type } from "@prismatic-io/spectral";
import { ENVIRONMENTS, serviceTitanConnection, settingsOf } from "../../src/servicetitan/connection";
import { refusesConnection } from "../support/refusals";
import { connection } from "./connection";

const expectRefusal = refusesConnection(settingsOf, connection);
const settingsWith = (fields: Record<string, string>) =>
  settingsOf({ ...connection, fields: { ...connection.fields, ...fields } });

const PRODUCTION_TOKEN = "https://auth.servicetitan.io/connect/token";
const INTEGRATION_TOKEN = "https://auth-integration.servicetitan.io/connect/token";

test("reads all fields", () => {
  expect(settingsOf(connection)).toEqual({
    api: "https://api.servicetitan.io",
    tokenUrl: PRODUCTION_TOKEN,
    tenant: "4150001",
    applicationKey: "ak1.test-key-000000",
    clientId: "cid.test",
    clientSecret: "cs1.test-secret-0000",
  });
});

// A request of a test that reaches production changes a company's real data.
test.each([
  ["production", PRODUCTION_TOKEN, "https://api.servicetitan.io"],
  ["integration", INTEGRATION_TOKEN, "https://api-integration.servicetitan.io"],
])("the environment %s has its own hosts", (environment, tokenUrl, api) => {
  expect(settingsWith({ environment, tokenUrl })).toMatchObject({ api, tokenUrl });
  expect(settingsWith({ environment, tokenUrl: "" })).toMatchObject({ api, tokenUrl });
});

test("the environment defaults to production", () => {
  expect(settingsWith({ environment: "" }).api).toBe("https://api.servicetitan.io");
});

const mismatch = (tokenUrl: string, environment: string) =>
  `Token URL of the ServiceTitan connection must be ${tokenUrl} for the ${environment} environment. Change Token URL or Environment.`;

test.each([
  [{ tokenUrl: INTEGRATION_TOKEN }, mismatch(PRODUCTION_TOKEN, "production")],
  [{ environment: "integration" }, mismatch(INTEGRATION_TOKEN, "integration")],
  [{ tokenUrl: `${PRODUCTION_TOKEN}/` }, mismatch(PRODUCTION_TOKEN, "production")],
  [{ tokenUrl: "https://evil.example/connect/token" }, mismatch(PRODUCTION_TOKEN, "production")],
  [
    { environment: "staging" },
    'Environment of the ServiceTitan connection must be production or integration, got "staging".',
  ],
  [{ tenant: "" }, "Tenant ID of the ServiceTitan connection is required."],
  [{ tenant: "a1" }, "Tenant ID of the ServiceTitan connection must be a number such as 1234567890."],
  [{ tenant: "1a" }, "Tenant ID of the ServiceTitan connection must be a number such as 1234567890."],
  [{ applicationKey: "" }, "Application Key of the ServiceTitan connection is required."],
  [{ clientId: "" }, "Client ID of the ServiceTitan connection is required."],
  [{ clientSecret: "" }, "Client Secret of the ServiceTitan connection is required."],
])("refuses %j", expectRefusal);

test("asks for a connection if there is none", () => {
  expect(() => settingsOf(undefined)).toThrow("select a ServiceTitan connection");
});

test("is a client-credentials connection that hides only secrets", () => {
  expect(serviceTitanConnection).toMatchObject({ oauth2Type: OAuth2Type.ClientCredentials });
  const inputs = Object.entries(
    serviceTitanConnection.inputs as unknown as Record<string, Record<string, unknown>>,
  );
  expect(inputs.map(([key, { type, required, shown }]) => [key, type, required, shown])).toEqual([
    ["tokenUrl", "string", true, true],
    ["scopes", "string", false, false],
    ["clientId", "string", true, true],
    ["clientSecret", "password", true, true],
    ["tenant", "string", true, true],
    ["applicationKey", "password", true, true],
    ["environment", "string", true, true],
  ]);
});

test("offers the environments and their token URLs, production first", () => {
  const choices = (key: string) => {
    const inputs = serviceTitanConnection.inputs as unknown as Record<
      string,
      { default: string; model: { value: string }[] }
    >;
    return [inputs[key]?.default, ...(inputs[key]?.model ?? []).map(({ value }) => value)];
  };
  expect(choices("environment")).toEqual(["production", "production", "integration"]);
  expect(choices("tokenUrl")).toEqual([PRODUCTION_TOKEN, PRODUCTION_TOKEN, INTEGRATION_TOKEN]);
  expect(serviceTitanConnection.inputs).toMatchObject({ scopes: { default: "" } });
  expect(Object.keys(ENVIRONMENTS)).toEqual(["production", "integration"]);
});
