import { createHmac, randomUUID } from "node:crypto";
import { credentials } from "./session";
import type { World } from "./world";

/** Where an event goes, and the key it is signed with. */
export interface WebhookTarget {
  /** On 127.0.0.1: events never leave this computer. */
  url: string;
  /** Without it the event is not signed. */
  signingKey?: string;
  /** How the signature is written; base64 without it. */
  encoding?: "hex" | "base64";
  /** The id by which deliveries of one event are known; a repeated delivery gives the same one. */
  userAssignedId?: string;
}

/**
 * Posts a CloudEvents 1.0 envelope, signed with HMAC-SHA-256 over the raw body.
 * @param eventType such as `tn.jpm.job-updated`
 * @param data the event's own part; the tenant is added
 * @returns the status of the answer
 */
export const emitWebhook = async (
  world: World,
  eventType: string,
  data: object,
  { url, signingKey, encoding = "base64", userAssignedId = randomUUID() }: WebhookTarget,
): Promise<number> => {
  const host = new URL(url).hostname;
  if (host !== "127.0.0.1" && host !== "localhost")
    throw new Error(`Events are sent to this computer only, not to ${host}`);
  const body = JSON.stringify({
    specversion: "1.0",
    id: randomUUID(),
    type: eventType,
    time: world.now(),
    source: "https://webhooks.servicetitan.io",
    userassignedid: userAssignedId,
    datacontenttype: "application/json",
    data: { tenantId: Number(credentials.tenant), tenantName: "Example Home Services", ...data },
  });
  const headers: Record<string, string> = { "content-type": "application/json" };
  if (signingKey)
    headers["x-servicetitan-signature"] = createHmac("sha256", signingKey).update(body).digest(encoding);
  const answer = await fetch(url, { method: "POST", headers, body });
  await answer.arrayBuffer();
  return answer.status;
};
