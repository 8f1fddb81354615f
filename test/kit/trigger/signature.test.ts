import { createHmac } from "node:crypto";
import { type Hash, isSameSecret, isSigned } from "../../../src/kit/trigger/signature";

const body = Buffer.from('{"event":"ä"}');
const KEY = "fake-signing-key";
const hmac = (hash: Hash, encoding: "hex" | "base64" | "base64url", key = KEY) =>
  createHmac(hash, key).update(body).digest(encoding);

describe.each(["sha1", "sha256", "sha512"] as const)("%s", (hash) => {
  test.each(["hex", "base64", "base64url"] as const)(
    "accepts a signature in %s, with or without a prefix",
    (encoding) => {
      const signature = hmac(hash, encoding);
      for (const given of [
        signature,
        ` ${signature}\n`,
        `${hash}=${signature}`,
        `${hash.toUpperCase()}=${signature}`,
      ])
        expect(isSigned(body, given, KEY, hash)).toBe(true);
    },
  );

  test("accepts hex in capitals", () => {
    expect(isSigned(body, hmac(hash, "hex").toUpperCase(), KEY, hash)).toBe(true);
  });

  test("refuses another key, another body, and a signature that is cut or damaged", () => {
    const signature = hmac(hash, "hex");
    expect(isSigned(body, hmac(hash, "hex", "other"), KEY, hash)).toBe(false);
    expect(isSigned(Buffer.from("{}"), signature, KEY, hash)).toBe(false);
    const last = signature.endsWith("0") ? "1" : "0";
    for (const given of [signature.slice(0, -2), `${signature}00`, signature.slice(0, -1) + last, "", "="])
      expect(isSigned(body, given, KEY, hash)).toBe(false);
  });
});

test("takes sha256 unless another hash is named", () => {
  expect(isSigned(body, hmac("sha256", "hex"), KEY)).toBe(true);
  expect(isSigned(body, hmac("sha1", "hex"), KEY)).toBe(false);
});

test.each(["!", "=", "x", "", "sha256="])("refuses a base64 signature with %j in or after it", (more) => {
  const signature = hmac("sha256", "base64");
  const given = `${signature.slice(0, 5)}${more}${signature.slice(5)}`;
  expect(isSigned(body, given, KEY)).toBe(more === "");
});

test("refuses characters around a base64 signature that Node would skip", () => {
  const signature = hmac("sha256", "base64");
  for (const given of [`!${signature}`, `${signature}!`, `.${signature}`])
    expect(isSigned(body, given, KEY)).toBe(false);
});

test("compares secrets as a whole", () => {
  expect(isSameSecret("abc", "abc")).toBe(true);
  for (const given of ["", "ab", "abcd", "abd", "ABC"]) expect(isSameSecret(given, "abc")).toBe(false);
});
