import { createHash, createHmac, timingSafeEqual } from "node:crypto";

/** The hashes that vendors sign with, and the size of their digests in bytes. */
const DIGEST_BYTES = { sha1: 20, sha256: 32, sha512: 64 };

export type Hash = keyof typeof DIGEST_BYTES;

/**
 * Whether a signature is the HMAC of a body, in hex or base64, with or without a prefix such as "sha256=". The
 * comparison takes the same time for a wrong signature as for the right one.
 * @param body the bytes as they were sent
 */
export function isSigned(
  body: Buffer,
  signature: string,
  key: string | Buffer,
  hash: Hash = "sha256",
): boolean {
  const given = bytesOf(signature.trim().replace(/^sha\d+=/i, ""), DIGEST_BYTES[hash]);
  return given !== undefined && timingSafeEqual(createHmac(hash, key).update(body).digest(), given);
}

/** Whether two texts are equal, compared in a time that does not reveal how much of them is equal. */
export const isSameSecret = (given: string, expected: string): boolean =>
  timingSafeEqual(digestOf(given), digestOf(expected));

const digestOf = (text: string) => createHash("sha256").update(text).digest();

function bytesOf(text: string, length: number): Buffer | undefined {
  const isHex = text.length === length * 2 && /^[\da-f]+$/i.test(text);
  if (!isHex && !/^[\w+/-]+={0,2}$/.test(text)) return undefined;
  const bytes = Buffer.from(text, isHex ? "hex" : "base64");
  return bytes.length === length ? bytes : undefined;
}
