import { ConnectionError } from "@prismatic-io/spectral";
import { serverUrl, settings } from "../../../src/kit/http/settings";

const settingsOf = (fields: Record<string, unknown>) =>
  settings("Acme", { key: "acme", configVarKey: "My Acme", fields } as never);

describe("settings", () => {
  test.each([undefined, {}])("asks to select a connection instead of %j", (connection) => {
    expect(() => settings("Acme", connection as never)).toThrow(
      "Connection is required: select a Acme connection.",
    );
  });

  test("reads fields without the spaces around them, and numbers as text", () => {
    const { field, optional } = settingsOf({ key: "  ab c\t", port: 0 });
    expect([field("key", "Key"), optional("key"), optional("port")]).toEqual(["ab c", "ab c", "0"]);
  });

  test.each([{}, { key: "" }, { key: "  " }, { key: null }])("requires a field: %j", (fields) => {
    const { field, optional } = settingsOf(fields);
    expect(optional("key")).toBe("");
    expect(() => field("key", "API Key")).toThrow("API Key of the Acme connection is required.");
  });

  test.each(["a\nb", "a\u0000b", "a\u007fb", "“quoted”", "a\u0100"])(
    "refuses %j, which no header can contain",
    (key) => {
      expect(() => settingsOf({ key }).field("key", "API Key")).toThrow(
        "API Key of the Acme connection contains a character that cannot be sent, such as a line break or a typographic quote. Copy it again.",
      );
      expect(settingsOf({ key }).optional("key")).toBe(key);
    },
  );

  test.each(["a\tb", " ~!", "é\u0080ÿ"])("accepts %j", (key) => {
    expect(settingsOf({ key }).field("key", "Key")).toBe(key.trim());
  });

  test("refuses with an error that marks the connection, without its fields", () => {
    const refuse = () => settingsOf({ key: "fake-secret" }).refuse("No");
    expect(refuse).toThrow("No");
    try {
      refuse();
    } catch (error) {
      expect(error).toBeInstanceOf(ConnectionError);
      expect((error as ConnectionError).connection).toEqual({
        key: "acme",
        configVarKey: "My Acme",
        fields: {},
      });
    }
  });
});

describe("serverUrl", () => {
  test.each([
    ["acme.example.com", "https://acme.example.com"],
    ["https://acme.example.com", "https://acme.example.com"],
    ["HTTPS://Acme.Example.com/", "https://acme.example.com"],
    ["https://acme.example.com:8443///", "https://acme.example.com:8443"],
    ["https://acme.example.com/desk/", "https://acme.example.com/desk"],
    ["https://acme.example.com/desk/api/v2/", "https://acme.example.com/desk"],
    ["acme.example.com/api/v2", "https://acme.example.com"],
    ["https://acme.example.com/api/v2/x", "https://acme.example.com/api/v2/x"],
  ])("reads %s as %s", (typed, url) => {
    expect(serverUrl(typed, "/api/v2")).toBe(url);
  });

  test("keeps the whole path without a suffix", () => {
    expect(serverUrl("https://acme.example.com/desk/")).toBe("https://acme.example.com/desk");
  });

  test.each([
    ...["http://acme.example.com", "ftp://acme.example.com", "x1+-.://acme.example.com"],
    ...["https://user@acme.example.com", "https://:pass@acme.example.com", "user:pass@acme.example.com"],
    ...["https://acme.example.com?a=b", "https://acme.example.com/#a", "https://", "a b", "https://[", ""],
  ])("refuses %j", (typed) => {
    expect(serverUrl(typed)).toBeUndefined();
  });

  test("takes a scheme in the middle for part of the path", () => {
    expect(serverUrl("acme.example.com/http://x")).toBe("https://acme.example.com/http://x");
  });
});
