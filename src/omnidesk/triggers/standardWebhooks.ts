import type { TriggerPayload } from "@prismatic-io/spectral";
import { isSigned } from "../../kit/trigger/signature";
import { bodyOf, headerOf, reject } from "../../kit/trigger/webhook";

// https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md

/** How far the sender's clock may differ, and how long a delivery may take. */
const TOLERANCE_S = 300;

/** 1 MB. The specification recommends 20 KB. */
const LARGEST_BODY = 1_048_576;

/** The version of signatures that are an HMAC with SHA-256. Others may be next to it. */
const VERSION = "v1,";

/** Shorter keys can be guessed. */
const SHORTEST_KEY_BYTES = 16;

/** A delivery whose signature is valid. */
export interface Delivery {
  /** Identifies the event. All repetitions of a delivery have the same ID. */
  id: string;
  body: Buffer;
}

/**
 * The key of a signing secret, which is written in base64 after "whsec_".
 * @returns undefined if the secret is malformed
 */
export function keyOfSecret(secret: string): Buffer | undefined {
  const encoded = secret.trim().replace(/^whsec_/, "");
  if (!/^[A-Za-z\d+/]+={0,2}$/.test(encoded)) return undefined;
  const key = Buffer.from(encoded, "base64");
  return key.length >= SHORTEST_KEY_BYTES ? key : undefined;
}

/** Rejects a delivery that is not signed with the key, or was not signed within the last five minutes. */
export function verified(payload: TriggerPayload, key: Buffer): Delivery {
  const id = required(payload, "webhook-id");
  const timestamp = required(payload, "webhook-timestamp");
  const signatures = required(payload, "webhook-signature").split(/\s+/);
  const body = bodyOf(payload, LARGEST_BODY);
  const signed = Buffer.concat([Buffer.from(`${id}.${timestamp}.`), body]);
  const isGenuine = signatures.some(
    (signature) => signature.startsWith(VERSION) && isSigned(signed, signature.slice(VERSION.length), key),
  );
  if (!isGenuine) return reject(401, "The signature does not match the delivery.");
  const age = Date.now() / 1000 - Number(timestamp);
  // A timestamp that is not a number is never within the tolerance.
  if (!(Math.abs(age) <= TOLERANCE_S))
    return reject(
      400,
      `The timestamp differs by more than ${TOLERANCE_S / 60} minutes from the current time.`,
    );
  return { id, body };
}

const required = (payload: TriggerPayload, header: string): string =>
  headerOf(payload, header)?.trim() || reject(401, `The header ${header} is missing.`);
