import { randomBytes } from "node:crypto";
import type { ActionContext } from "@prismatic-io/spectral";
import { VendorError } from "../../kit/http/errors";
import { redactor } from "../../kit/http/redact";
import { isObject } from "../../kit/inputs";
import type { Api } from "../client";

/** The registered webhook of a flow, in the state that the instance's flows share. */
export interface Registration {
  webhookId?: number;
  /** The secret with which ServiceOS signs events. */
  secret: string;
  /** Part of the registered address, so that no one else knows the address. */
  token: string;
}

interface Webhook {
  webhook_id?: number;
  /** The reference does not describe a webhook's fields; its ID may have this name. */
  id?: number;
  url?: string;
}

type FlowContext = Pick<ActionContext, "flow" | "webhookUrls" | "crossFlowState" | "logger">;

/** The query parameter of the registered address that contains the token. */
export const TOKEN_PARAMETER = "token";

const SECRET_BYTES = 32;

// Deployment handlers have no access to the flow's own state.
const keyOf = ({ flow }: Pick<FlowContext, "flow">) =>
  `serviceOsWebhook ${(flow as { stableId?: string }).stableId ?? flow.id}`;

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

/** The flow's registration; undefined if there is none, or if it is damaged. */
export function registrationOf(
  context: Pick<FlowContext, "flow" | "crossFlowState" | "logger">,
): Registration | undefined {
  const saved = context.crossFlowState[keyOf(context)];
  if (saved === undefined || saved === null) return undefined;
  const { webhookId, secret, token }: Partial<Record<string, unknown>> = isObject(saved) ? saved : {};
  // Without its ID, the webhook is found by its address.
  const id = Number.isSafeInteger(webhookId) ? { webhookId: webhookId as number } : {};
  if (isText(secret) && isText(token)) return { ...id, secret, token };
  context.logger.warn("The saved webhook registration is damaged. Deploy the flow again to renew it.");
  return undefined;
}

const withRegistration = (context: FlowContext, registration: Registration | null) => ({
  crossFlowState: { ...context.crossFlowState, [keyOf(context)]: registration },
});

const addressOf = ({ flow, webhookUrls }: FlowContext): string => {
  const url = webhookUrls[flow.name];
  if (!url) throw new Error(`The flow ${flow.name} has no webhook URL to register.`);
  return url;
};

const newSecret = () => randomBytes(SECRET_BYTES).toString("hex");

/**
 * Registers the flow's address. If a webhook with this address exists, it is updated, even if its registration was not
 * saved; any others with the same address are deleted.
 */
export async function register(api: Api, events: readonly string[], context: FlowContext) {
  const address = addressOf(context);
  const saved = registrationOf(context);
  const { secret, token } = saved ?? { secret: newSecret(), token: newSecret() };
  const url = new URL(address);
  url.searchParams.set(TOKEN_PARAMETER, token);
  const fields = { url: url.href, events, secret, active: true };

  const [existing, ...others] = await webhooksAt(api, address, saved);
  for (const webhook_id of others) await deleteWebhook(api, webhook_id);
  const webhookId = await withoutSecrets([secret, token], async () => {
    const isUpdated =
      existing !== undefined &&
      (await exists(api.call("updateWebhook", { webhook_id: existing, ...fields })));
    if (isUpdated) return existing;
    const response = await api.call<{ data?: Webhook }>("createWebhook", fields);
    return idOf(response?.data);
  });
  return withRegistration(context, { webhookId, secret, token });
}

/** Deletes all webhooks with the flow's address. A webhook that no longer exists counts as deleted. */
export async function unregister(api: Api, context: FlowContext) {
  for (const webhook_id of await webhooksAt(api, addressOf(context), registrationOf(context)))
    await deleteWebhook(api, webhook_id);
  return withRegistration(context, null);
}

/**
 * The IDs of the webhooks with an address. The format of the response is not documented: if it contains no list, the
 * saved webhook is used.
 */
async function webhooksAt(api: Api, address: string, saved: Registration | undefined): Promise<number[]> {
  const { data } = (await api.call<{ data?: unknown } | undefined>("listWebhooks", {})) ?? {};
  const list = [data, ...Object.values(data ?? {})].find((one) => Array.isArray(one)) as
    | (Webhook | null)[]
    | undefined;
  if (!list) return saved?.webhookId === undefined ? [] : [saved.webhookId];
  return list.flatMap((webhook) => {
    const id = idOf(webhook);
    const url = webhook?.url;
    return id !== undefined && isText(url) && withoutQuery(url) === withoutQuery(address) ? [id] : [];
  });
}

const idOf = (webhook: Webhook | null | undefined) => webhook?.webhook_id ?? webhook?.id;

const withoutQuery = (url: string) => url.replace(/[?#].*$/, "").replace(/\/$/, "");

const deleteWebhook = (api: Api, webhook_id: number) => exists(api.call("deleteWebhook", { webhook_id }));

/** False if the response to a request is 404. */
const exists = (request: Promise<unknown>): Promise<boolean> =>
  request.then(
    () => true,
    (error) => {
      if (error instanceof VendorError && error.status === 404) return false;
      throw error;
    },
  );

/** Redacts secrets in errors, which may quote the request. */
async function withoutSecrets<Value>(secrets: string[], run: () => Promise<Value>): Promise<Value> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof Error) error.message = redactor(() => secrets)(error.message);
    throw error;
  }
}
