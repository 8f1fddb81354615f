import { settingsOf, tiktingConnection } from "../../src/tikting/connection";
import { refusesConnection } from "../support/refusals";
import { connectedWith, connection, jwt } from "./connection";

const expectRefusal = refusesConnection(settingsOf, connection);

test.each([
  ["https://tikting.example.com", "https://tikting.example.com"],
  ["tikting.example.com/", "https://tikting.example.com"],
  ["https://tikting.example.com/desk/", "https://tikting.example.com/desk"],
  ["https://tikting.example.com/api/TicketsApi/", "https://tikting.example.com"],
  ["https://tikting.example.com/TicketsApi", "https://tikting.example.com/TicketsApi"],
])("reads the base URL %s", (baseUrl, server) => {
  expect(settingsOf(connectedWith({ baseUrl }))).toEqual({ server, credentials: { jwt } });
});

test.each([`Bearer ${jwt}`, `bearer   ${jwt}`, ` ${jwt} `])("reads a JWT as it is copied: %s", (typed) => {
  expect(settingsOf(connectedWith({ jwt: typed })).credentials).toEqual({ jwt });
});

test("accepts a JWT without a signature", () => {
  expect(settingsOf(connectedWith({ jwt: "a-1.b_2." })).credentials).toEqual({ jwt: "a-1.b_2." });
});

const NO_URL =
  "Base URL of the Tikting connection must be a URL that begins with https://, such as https://tikting.example.com.";
const NO_JWT = "JWT of the Tikting connection must be a JSON Web Token: three parts separated by periods.";

test.each([
  [{ baseUrl: "" }, "Base URL of the Tikting connection is required."],
  [{ baseUrl: "http://tikting.example.com" }, NO_URL],
  [{ baseUrl: "https://tikting.example.com?a=b" }, NO_URL],
  [{ jwt: "" }, "JWT of the Tikting connection is required."],
  [{ jwt: "Bearer" }, NO_JWT],
  [{ jwt: "a.b" }, NO_JWT],
  [{ jwt: ".b.c" }, NO_JWT],
  [{ jwt: "a..c" }, NO_JWT],
  [{ jwt: "a.b.c.d" }, NO_JWT],
  [{ jwt: "x a.b.c" }, NO_JWT],
  [{ jwt: "a.b.c x" }, NO_JWT],
  [{ jwt: "a=.b.c" }, NO_JWT],
  [{ jwt: "xBearer a.b.c" }, NO_JWT],
])("refuses %j", expectRefusal);

test("asks for a connection if there is none", () => {
  expect(() => settingsOf(undefined)).toThrow("select a Tikting connection");
});

test("requires both fields, and hides only the JWT", () => {
  const { baseUrl, jwt: token } = tiktingConnection.inputs as Record<string, Record<string, unknown>>;
  expect([baseUrl, token].map((input) => [input?.required, input?.shown, input?.type])).toEqual([
    [true, true, "string"],
    [true, true, "password"],
  ]);
});
