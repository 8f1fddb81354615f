import { createHmac, randomUUID } from "node:crypto";
import { credentials } from "./session";
import type { World } from "./world";

/** The receiver of a webhook event. */
export interface WebhookTarget {
  /** A URL on 127.0.0.1 or localhost: events are never sent to another computer. */
  url: string;
  /** The key of the signature. Without it, the event is not signed. */
  signingKey?: string;
  /** The encoding of the signature. Defaults to base64. */
  encoding?: "hex" | "base64";
  /** Identifies an event across repeated deliveries. Defaults to a random ID. */
  userAssignedId?: string;
}

/**
 * Sends a CloudEvents 1.0 envelope, signed with HMAC-SHA-256 over the raw body.
 * @param eventType such as "tn.jpm.job-updated"
 * @param data the event's own fields; the tenant is added
 * @returns the HTTP status of the response
 * @throws Error if the target is not on this computer
 */
export const emitWebhook = async (
  world: World,
  eventType: string,
  data: object,
  { url, signingKey, encoding = "base64", userAssignedId = randomUUID() }: WebhookTarget,
): Promise<number> => {
  const host = new URL(url).hostname;
  if (host !== "127.0.0.1" && host !== "localhost")
    throw new Error(`Events are sent only to this computer, not to ${host}`);
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
  const response = await fetch(url, { method: "POST", headers, body });
  await response.arrayBuffer();
  return response.status;
};
