import { createMask, createSecretsMask, maskedJson, maskValue } from "../../runner/mask";

describe("createMask", () => {
  const secret = 'cs1."quoted"/and+more !';
  const mask = createMask(() => [secret, "", "abc"]);

  test.each([
    ["as it is", `secret ${secret} end`, "secret *** end"],
    ["in JSON", `{"clientSecret":${JSON.stringify(secret)}}`, '{"clientSecret":"***"}'],
    ["in a URL", `?key=${encodeURIComponent(secret)}&x=1`, "?key=***&x=1"],
    ["in a form", `${new URLSearchParams({ key: secret })}`, "key=***"],
    ["in base64", `of ${Buffer.from(secret).toString("base64")}.`, "of ***."],
  ])("masks a secret %s", (_, text, expected) => {
    expect(mask(text)).toBe(expected);
  });

  test("masks the longer one of two secrets whole", () => {
    expect(createMask(() => ["token", "token-12345"])("a token-12345 and a token")).toBe("a *** and a ***");
  });

  test.each([
    ["Authorization: Bearer abcdef123456", "Authorization: Bearer ***"],
    ["token eyJhbGciOiJub25l.eyJhIjoxfQ.c2ln!", "token ***!"],
    ["GET /x?access_token=zzzz1111&page=2", "GET /x?access_token=***&page=2"],
    ['{"api_key": "vsa_6e17136b", "name": "x"}', '{"api_key": "***", "name": "x"}'],
    ["password: hunter22, user: dana", "password: ***, user: dana"],
  ])("masks what looks like a credential: %s", (text, expected) => {
    expect(mask(text)).toBe(expected);
  });

  test.each(["abc is the alphabet", '{"password":null,"api_key":false}', "Password is required."])(
    "leaves other text alone: %s",
    (text) => {
      expect(mask(text)).toBe(text);
    },
  );

  test("calls for the secrets at every use", () => {
    const secrets = ["first-token"];
    const growing = createMask(() => secrets);
    expect(growing("second-token")).toBe("second-token");
    secrets.push("second-token");
    expect(growing("second-token")).toBe("***");
  });
});

test("createSecretsMask masks the secrets alone", () => {
  const mask = createSecretsMask(() => ["vsa_mine"]);
  expect(mask('{"api_key": "vsa_new"} of vsa_mine')).toBe('{"api_key": "vsa_new"} of ***');
});

describe("a masked value", () => {
  const mask = createMask(() => ["cs1.secret", "12345678"]);

  test("keeps its structure; known secrets, secret fields and URL parameters are masked", () => {
    const value = {
      id: 5,
      account: 12345678,
      note: "uses cs1.secret",
      api_key: "vsa_new",
      token: 77,
      secret: "",
      password: null,
      hooks: [{ url: "https://example.com/?token=abc&page=1", clientSecret: "cs1.secret" }],
    };
    expect(maskValue(value, mask)).toEqual({
      id: 5,
      account: "***",
      note: "uses ***",
      api_key: "***",
      token: "***",
      secret: "",
      password: null,
      hooks: [{ url: "https://example.com/?token=***&page=1", clientSecret: "***" }],
    });
  });

  test("is valid JSON whatever is masked", () => {
    const value = { password: 12, ids: [12345678], by: "cs1.secret", __proto__: null, when: new Date(0) };
    expect(JSON.parse(maskedJson(value, mask))).toEqual({
      password: "***",
      ids: ["***"],
      by: "***",
      when: "1970-01-01T00:00:00.000Z",
    });
  });

  test("without secrets is the JSON that it was", () => {
    const value = { id: 5, names: ["a"], empty: null };
    expect(maskedJson(value, mask)).toBe(JSON.stringify(value, null, 2));
    expect(maskedJson(undefined, mask)).toBe("null");
  });
});
