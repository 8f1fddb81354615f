import { VendorError } from "../../kit/http/errors";
import { type FlowContext, registrations, type Webhooks } from "../../kit/trigger/registration";
import type { Api } from "../client";

interface Webhook {
  webhook_id?: number;
  /** The reference does not describe a webhook's fields; its ID may have this name. */
  id?: number;
  url?: string;
}

const isId = (value: unknown): value is number => Number.isSafeInteger(value);

const flows = registrations("serviceOsWebhook", isId);

export const { registrationOf, authorized } = flows;

export const register = (api: Api, events: readonly string[], context: FlowContext) =>
  flows.register(webhooksOf(api, events), context);

export const unregister = (api: Api, context: FlowContext) => flows.unregister(webhooksOf(api, []), context);

const webhooksOf = (api: Api, events: readonly string[]): Webhooks<number> => ({
  /** The format of the response is not documented. */
  async list() {
    const { data } = (await api.call<{ data?: unknown } | undefined>("listWebhooks", {})) ?? {};
    const list = [data, ...Object.values(data ?? {})].find((one) => Array.isArray(one)) as
      | (Webhook | null)[]
      | undefined;
    return list?.flatMap((webhook) => {
      const id = idOf(webhook);
      const url = webhook?.url;
      return id !== undefined && typeof url === "string" ? [{ id, url }] : [];
    });
  },
  async create(endpoint) {
    const fields = { ...endpoint, events, active: true };
    return idOf((await api.call<{ data?: Webhook }>("createWebhook", fields))?.data);
  },
  update: (webhook_id, endpoint) =>
    exists(api.call("updateWebhook", { webhook_id, ...endpoint, events, active: true })),
  delete: (webhook_id) => exists(api.call("deleteWebhook", { webhook_id })),
});

/** False if the response to a request is 404. */
const exists = (request: Promise<unknown>): Promise<boolean> =>
  request.then(
    () => true,
    (error) => {
      if (error instanceof VendorError && error.status === 404) return false;
      throw error;
    },
  );

const idOf = (webhook: Webhook | null | undefined) => webhook?.webhook_id ?? webhook?.id;
