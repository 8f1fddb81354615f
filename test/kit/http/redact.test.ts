import fc from "fast-check";
import { redactor } from "../../../src/kit/http/redact";

const secret = "cs1.fake+secret/with=odd&chars";
const redact = redactor(() => [secret, undefined, ""]);

describe("redactor", () => {
  test.each([
    ["in plain text", `refused ${secret}!`, "refused ***!"],
    ["in a URL", `?x=${encodeURIComponent(secret)}&y=1`, "?x=***&y=1"],
    ["in a form", `x=${new URLSearchParams({ s: secret }).toString().slice(2)}`, "x=***"],
    ["in base64", `key ${Buffer.from(secret).toString("base64")}`, "key ***"],
    ["twice", `${secret} ${secret}`, "*** ***"],
  ])("masks a secret %s", (_, text, masked) => {
    expect(redact(text)).toBe(masked);
  });

  test("masks a secret in JSON, in which quotes and backslashes are escaped", () => {
    const quoted = 'cs1.fake"secret\\0000';
    expect(redactor(() => [quoted])(JSON.stringify({ message: quoted }))).toBe('{"message":"***"}');
  });

  test.each([
    ["a JWT", "token eyJhbGciOiJub25lIn0.eyJzdWIiOiJmYWtlIn0.c2lnbmF0dXJl is old", "token *** is old"],
    ["a bearer token", "Authorization: Bearer abc123def456 refused", "Authorization: Bearer *** refused"],
    ["basic credentials", "Basic dXNlcjpwYXNzd29yZA==", "Basic ***"],
    ["a token in JSON", '{"access_token":"abcdef","x":1}', '{"access_token":"***","x":1}'],
    ["a secret in a form", "client_secret=abcdef&x=1", "client_secret=***&x=1"],
    ["a JWT of two parts", "token eyJhbGciOiJub25lIn0.eyJzdWIiOiJmYWtlIn0 is old", "token *** is old"],
    ["a bearer token after several spaces", "Bearer   abc123def456", "Bearer ***"],
    ["a long bearer token without digits", "Bearer abcdefghijklmnop", "Bearer ***"],
    ["a key without an underscore", "apikey: 'abcdef'", "apikey: '***'"],
    ["a password after spaces", "password  =  abcdef", "password  =  ***"],
  ])("masks %s that is not in the list of secrets", (_, text, masked) => {
    expect(redact(text)).toBe(masked);
  });

  test.each(["Basic authentication is required", "The bearer of this", "the job 5001 was not found"])(
    "does not mask ordinary words: %s",
    (text) => expect(redact(text)).toBe(text),
  );

  test("ignores a secret so short that ordinary words would be masked", () => {
    expect(redactor(() => ["job", ""])("job 1 is a job")).toBe("job 1 is a job");
  });

  test("masks a secret of six characters or more", () => {
    const mask = redactor(() => ["12345", "abcdef"]);
    expect(mask("12345 abcdef")).toBe("12345 ***");
  });

  test("leaves nothing of an encoding that contains the secret itself", () => {
    // In a form, the space is a plus sign; in JSON, the quote has a backslash.
    const mask = redactor(() => ['ab cd"ef']);
    expect(mask(String.raw`ab+cd%22ef ab%20cd%22ef ab cd\"ef ab cd"ef`)).toBe("*** *** *** ***");
  });

  test("masks the whole base64 of a secret, its padding included", () => {
    for (const length of [9, 10, 11]) {
      const value = "s".repeat(length);
      expect(redactor(() => [value])(`<${Buffer.from(value).toString("base64")}>`)).toBe("<***>");
    }
  });

  test("reads the list of secrets at every use", () => {
    const secrets = ["first-fake-token"];
    const masked = redactor(() => secrets);
    secrets.push("second-fake-token");
    expect(masked("first-fake-token second-fake-token")).toBe("*** ***");
  });

  test("masks every secret in plain text, in a URL, in JSON, and anywhere in base64", () => {
    const text = fc.string({ maxLength: 40 });
    fc.assert(
      fc.property(fc.string({ minLength: 8, maxLength: 40 }), text, text, (value, before, after) => {
        const mask = redactor(() => [value]);
        expect(mask(`${before}${value}${after}`)).not.toContain(value);
        const encoded = encodeURIComponent(value);
        expect(mask(`${before}${encoded}${after}`)).not.toContain(encoded);
        const escaped = JSON.stringify(value).slice(1, -1);
        expect(mask(`"${escaped}"`)).not.toContain(escaped);
        for (const encoding of ["base64", "base64url"] as const) {
          const whole = mask(Buffer.from(`${before}:${value}:${after}`).toString(encoding));
          expect(Buffer.from(whole.replaceAll("*", ""), encoding).toString()).not.toContain(value);
          expect(whole).toContain("***");
        }
      }),
      { seed: 20260310, numRuns: 300 },
    );
  });
});
