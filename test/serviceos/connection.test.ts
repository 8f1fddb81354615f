import { serviceOsConnection, settingsOf } from "../../src/serviceos/connection";
import { refusesConnection } from "../support/refusals";
import { connectedWith, connection } from "./connection";

const expectRefusal = refusesConnection(settingsOf, connection);

test.each([
  ["acme", "https://acme.valethon.com/admin/api/v1"],
  ["A1-b2", "https://a1-b2.valethon.com/admin/api/v1"],
  ["x", "https://x.valethon.com/admin/api/v1"],
])("reads the tenant %s", (tenant, baseUrl) => {
  expect(settingsOf(connectedWith({ tenant }))).toEqual({
    baseUrl,
    apiKey: "vsa_test-key-000000",
    pathStyle: "query",
  });
});

test.each([
  ["https://support.example.com/admin/api/v1", "https://support.example.com/admin/api/v1"],
  ["https://support.example.com/admin/api/v1///", "https://support.example.com/admin/api/v1"],
  ["https://support.example.com/", "https://support.example.com"],
])("prefers the base URL %s to the tenant, without its last slash", (baseUrl, read) => {
  expect(settingsOf(connectedWith({ baseUrl })).baseUrl).toBe(read);
  expect(settingsOf(connectedWith({ baseUrl, tenant: "" })).baseUrl).toBe(read);
});

test.each([
  ["", "query"],
  ["query", "query"],
  ["path", "path"],
  ["rest", "rest"],
])("reads the path style %j", (pathStyle, read) => {
  expect(settingsOf(connectedWith({ pathStyle })).pathStyle).toBe(read);
});

const NO_URL =
  "Base URL of the Valethon ServiceOS connection must be an https URL without a query, such as https://support.example.com/admin/api/v1.";
const NO_TENANT =
  "Tenant of the Valethon ServiceOS connection must be only the first part of the tenant's address, such as acme in https://acme.valethon.com.";
const NO_KEY = "API Key of the Valethon ServiceOS connection must begin with vsa_ and contain no spaces.";

test.each([
  [{ apiKey: "" }, "API Key of the Valethon ServiceOS connection is required."],
  [{ apiKey: "key" }, NO_KEY],
  [{ apiKey: "vsa_" }, NO_KEY],
  [{ apiKey: "vsa_a b" }, NO_KEY],
  [{ apiKey: "xvsa_a" }, NO_KEY],
  [{ tenant: "" }, "The Valethon ServiceOS connection requires a Tenant or a Base URL."],
  [{ tenant: "acme.valethon.com" }, NO_TENANT],
  [{ tenant: "-acme" }, NO_TENANT],
  [{ tenant: "acme-" }, NO_TENANT],
  [{ tenant: "https://acme" }, NO_TENANT],
  [{ baseUrl: "support.example.com" }, NO_URL],
  [{ baseUrl: "http://support.example.com" }, NO_URL],
  [{ baseUrl: "https://support.example.com?a=b" }, NO_URL],
  [{ baseUrl: "https://support.example.com#a" }, NO_URL],
  [{ baseUrl: "https://a@support.example.com" }, NO_URL],
  [{ baseUrl: "https://:b@support.example.com" }, NO_URL],
  [
    { pathStyle: "other" },
    "Path Style of the Valethon ServiceOS connection must be one of query, path, rest.",
  ],
])("refuses %j", expectRefusal);

test("asks for a connection if there is none", () => {
  expect(() => settingsOf(undefined)).toThrow("select a Valethon ServiceOS connection");
});

test("requires only the key, and hides it", () => {
  const inputs = Object.entries(
    serviceOsConnection.inputs as unknown as Record<string, Record<string, unknown>>,
  );
  expect(inputs.map(([key, { type, required, shown }]) => [key, type, required, shown])).toEqual([
    ["tenant", "string", false, true],
    ["baseUrl", "string", false, true],
    ["apiKey", "password", true, true],
    ["pathStyle", "string", false, true],
  ]);
  expect(serviceOsConnection.inputs).toMatchObject({
    pathStyle: { default: "query", model: [{ value: "query" }, { value: "path" }, { value: "rest" }] },
  });
});
