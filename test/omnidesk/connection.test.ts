import { omnideskConnection, settingsOf } from "../../src/omnidesk/connection";
import { refusesConnection } from "../support/refusals";
import { connectedWith, connection } from "./connection";

const expectRefusal = refusesConnection(settingsOf, connection);

test.each([
  ["acme", "https://acme.omnidesk.com"],
  ["ACME-2", "https://acme-2.omnidesk.com"],
  ["acme.omnidesk.io", "https://acme.omnidesk.io"],
  ["https://desk.example.com/support/", "https://desk.example.com/support"],
  ["https://acme.omnidesk.com/api/v2/", "https://acme.omnidesk.com"],
])("reads the account %s", (account, server) => {
  expect(settingsOf(connectedWith({ account }))).toEqual({
    server,
    apiKey: "test-key-0000000000",
    sendKeyAs: "header",
  });
});

test.each(["", " "])(
  "sends the key as a query parameter unless the connection says otherwise (%j)",
  (sendKeyAs) => {
    expect(settingsOf(connectedWith({ sendKeyAs })).sendKeyAs).toBe("query");
    expect(settingsOf(connectedWith({ sendKeyAs: "query" })).sendKeyAs).toBe("query");
  },
);

const NO_ACCOUNT =
  "Account or Base URL of the Omnidesk connection must be an account name such as acme, or a URL that begins with https://.";

test.each([
  [{ account: "" }, "Account or Base URL of the Omnidesk connection is required."],
  [{ account: "http://acme.omnidesk.com" }, NO_ACCOUNT],
  [{ account: "https://acme.omnidesk.com?apiKey=1" }, NO_ACCOUNT],
  [{ account: "a b" }, NO_ACCOUNT],
  [{ apiKey: " " }, "API Key of the Omnidesk connection is required."],
  [{ sendKeyAs: "body" }, 'Send Key As of the Omnidesk connection must be query or header, got "body".'],
])("refuses %j", expectRefusal);

test("asks for a connection if there is none", () => {
  expect(() => settingsOf(undefined)).toThrow("select a Omnidesk connection");
});

test("requires all of its fields, and hides only the key", () => {
  const { account, apiKey, sendKeyAs } = omnideskConnection.inputs as Record<string, Record<string, unknown>>;
  expect([account, apiKey, sendKeyAs].map((input) => [input?.required, input?.shown, input?.type])).toEqual([
    [true, true, "string"],
    [true, true, "password"],
    [true, true, "string"],
  ]);
  expect(sendKeyAs?.default).toBe("query");
  expect(sendKeyAs).toMatchObject({ model: [{ value: "query" }, { value: "header" }] });
});
