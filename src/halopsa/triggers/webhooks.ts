import { path } from "../../kit/http/path";
import { isGuid, isObject } from "../../kit/inputs";
import type { Endpoint, Webhooks } from "../../kit/trigger/registration";
import type { Api, Fields } from "../client";
import { isMissing, readRecord, readRecords } from "../envelope";
import { unlessMissing } from "./missing";

/** How HaloPSA proves that it sends a delivery, in addition to the token of the address. */
export type Authentication = "none" | "basic" | "signature";

/** The user name of basic authentication. The password is the secret. */
export const USER_NAME = "webhook";

/** The header that contains the signature. */
export const SIGNATURE_HEADER = "x-webhook-signature";

/**
 * The fields of a webhook by its authentication. HaloPSA documents basic authentication, but no numbers:
 * https://github.com/redanthrax/halopsa-node has 1 for basic authentication. For 3, HaloPSA sends the HMAC-SHA-256 of
 * the body in base64, as https://github.com/topleft-team/django-psa verifies it.
 */
const AUTHENTICATIONS: { [One in Authentication]: (secret: string) => Fields } = {
  none: () => ({ authentication_type: 0 }),
  basic: (secret) => ({ authentication_type: 1, basic_username: USER_NAME, basic_password: secret }),
  signature: (secret) => ({
    authentication_type: 3,
    authentication_header: SIGNATURE_HEADER,
    algorithm: 0,
    basic_password: secret,
  }),
};

/**
 * What makes a notification an event of a webhook. No reference describes it; three public clients agree on it:
 * https://github.com/topleft-team/django-psa creates events so in production.
 */
const WEBHOOK_EVENT = { type: -2, delivery_method: 6, agent_id: 0, name: "" };

interface Event {
  id?: number;
  eventno?: number | string;
}

interface Webhook {
  id?: unknown;
  url?: unknown;
  events?: Event[] | null;
}

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

interface Settings {
  /** The name that administrators see. */
  name: string;
  authentication: Authentication;
  /** The numbers of the events. Undefined if they are chosen in HaloPSA. */
  events: number[] | undefined;
}

/** HaloPSA's webhooks, as the registration of a flow uses them. */
export function webhooksOf(api: Api, { name, authentication, events }: Settings): Webhooks<string> {
  const fieldsOf = ({ url, secret }: Endpoint): Fields => ({
    name,
    url,
    type: 0,
    method: 0,
    content_type: "application/json",
    active: true,
    note: "Managed by a flow: renewed when it is deployed, and deleted with it.",
    ...AUTHENTICATIONS[authentication](secret),
  });
  const add = (webhook_id: string, eventno: number) =>
    api.save("Notification", { webhook_id, eventno, ...WEBHOOK_EVENT });
  const remove = async ({ id }: Event) => {
    if (id !== undefined) await unlessMissing(api.delete(path`Notification/${id}`));
  };

  /** The events of a webhook; undefined if it does not exist. */
  async function eventsOf(id: string): Promise<Event[] | undefined> {
    const response = await unlessMissing(api.getRaw(path`Webhook/${id}`, { includedetails: true }));
    const webhook = readRecord("Webhook", response);
    return isMissing("Webhook", webhook) ? undefined : ((webhook as Webhook).events ?? []);
  }

  return {
    async list() {
      const list = readRecords<Webhook | null>("Webhook", await api.getRaw("Webhook", { type: 0 }))?.records;
      // Without addresses, none can be recognized.
      if (!list || (list.length > 0 && !list.some((one) => isText(one?.url)))) return undefined;
      return list.flatMap((one) =>
        isText(one?.id) && isText(one.url) ? [{ id: one.id, url: one.url }] : [],
      );
    },

    async create(endpoint) {
      const { id } = ((await api.save("Webhook", fieldsOf(endpoint))) ?? {}) as Webhook;
      if (!isText(id)) throw new Error("HaloPSA returned no ID for the new webhook. Deploy the flow again.");
      for (const eventno of events ?? []) await add(id, eventno);
      return id;
    },

    async update(id, endpoint) {
      const saved = await unlessMissing(api.save("Webhook", { id, ...fieldsOf(endpoint) }));
      if (isMissing("Webhook", saved)) return false;
      if (!events) return true;
      const present = (await eventsOf(id)) ?? [];
      const numbers = new Set(present.map(({ eventno }) => Number(eventno)));
      for (const eventno of events) if (!numbers.has(eventno)) await add(id, eventno);
      for (const event of present) if (!events.includes(Number(event.eventno))) await remove(event);
      return true;
    },

    async delete(id) {
      const present = await eventsOf(id);
      if (!present) return;
      for (const event of present) await remove(event);
      await unlessMissing(api.delete(path`Webhook/${id}`));
    },
  };
}

/**
 * The ID of a delivery. HaloPSA's own bodies have it beside the webhook's; in a custom payload, a field "id" may mean
 * anything, for example the ticket, which occurs in many deliveries.
 */
export function deliveryIdOf(event: unknown): string | undefined {
  if (!isObject(event) || !("webhook_id" in event)) return undefined;
  return isText(event.id) && isGuid(event.id) ? event.id.toLowerCase() : undefined;
}
