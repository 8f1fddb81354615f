import { createMask } from "../../runner/mask";

describe("createMask", () => {
  const secret = 'cs1."quoted"/and+more';
  const mask = createMask(() => [secret, "", "abc"]);

  test.each([
    ["as it is", `secret ${secret} end`, "secret *** end"],
    ["in JSON", `{"clientSecret":${JSON.stringify(secret)}}`, '{"clientSecret":"***"}'],
    ["in a URL", `?client_secret=${encodeURIComponent(secret)}&x=1`, "?client_secret=***&x=1"],
    ["in base64", `of ${Buffer.from(secret).toString("base64")}.`, "of ***."],
  ])("masks a secret %s", (_, text, expected) => {
    expect(mask(text)).toBe(expected);
  });

  test("masks what looks like a credential", () => {
    expect(mask("Authorization: Bearer abcdef123456")).toBe("Authorization: Bearer ***");
    expect(mask("token eyJhbGciOiJub25l.eyJhIjoxfQ.c2ln!")).toBe("token ***!");
    expect(mask("GET /x?access_token=zzzz1111&page=2")).toBe("GET /x?access_token=***&page=2");
  });

  test("leaves other text, and blank or very short secrets, alone", () => {
    expect(mask("abc is the alphabet")).toBe("abc is the alphabet");
  });

  test("asks for the secrets at every use", () => {
    const secrets = ["first-token"];
    const growing = createMask(() => secrets);
    expect(growing("second-token")).toBe("second-token");
    secrets.push("second-token");
    expect(growing("second-token")).toBe("***");
  });
});
