import { randomBytes } from "node:crypto";
import type { ActionContext, TriggerPayload } from "@prismatic-io/spectral";
import { redactor } from "../http/redact";
import { isObject } from "../inputs";
import { isSameSecret } from "./signature";
import { reject } from "./webhook";

/** The registered webhook of a flow, in the state that the instance's flows share. */
export interface Registration<Id> {
  webhookId?: Id;
  /** The secret with which the vendor signs or authenticates events. */
  secret: string;
  /** Part of the registered address, so that no one else knows the address. */
  token: string;
}

export type FlowContext = Pick<ActionContext, "flow" | "webhookUrls" | "crossFlowState" | "logger">;

/** What the vendor is told about a webhook. */
export interface Endpoint {
  /** The flow's address, with its token. */
  url: string;
  secret: string;
}

/** How a vendor's webhooks are managed. */
export interface Webhooks<Id> {
  /** All webhooks; undefined if the response contains no list of them. */
  list(): Promise<{ id: Id; url: string }[] | undefined>;
  /** @returns the ID of the new webhook, if the response contains it */
  create(endpoint: Endpoint): Promise<Id | undefined>;
  /** @returns false if the webhook does not exist */
  update(id: Id, endpoint: Endpoint): Promise<boolean>;
  /** Deletes a webhook. One that does not exist counts as deleted. */
  delete(id: Id): Promise<unknown>;
}

/** The query parameter of the registered address that contains the token. */
const TOKEN_PARAMETER = "token";

const SECRET_BYTES = 32;

const newSecret = () => randomBytes(SECRET_BYTES).toString("hex");

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

/**
 * Registers a flow's address with a vendor when the flow is deployed, and removes it with the flow.
 * @param name the beginning of the registration's key in the state, such as "serviceOsWebhook"
 * @param isId whether a saved value can be the ID of a webhook
 */
export function registrations<Id>(name: string, isId: (value: unknown) => value is Id) {
  // Deployment handlers have no access to the flow's own state.
  const keyOf = ({ flow }: Pick<FlowContext, "flow">) =>
    `${name} ${(flow as { stableId?: string }).stableId ?? flow.id}`;

  const withRegistration = (context: FlowContext, registration: Registration<Id> | null) => ({
    crossFlowState: { ...context.crossFlowState, [keyOf(context)]: registration },
  });

  /** The flow's registration; undefined if there is none, or if it is damaged. */
  function registrationOf(
    context: Pick<FlowContext, "flow" | "crossFlowState" | "logger">,
  ): Registration<Id> | undefined {
    const saved = context.crossFlowState[keyOf(context)];
    if (saved === undefined || saved === null) return undefined;
    const { webhookId, secret, token }: Partial<Record<string, unknown>> = isObject(saved) ? saved : {};
    // Without its ID, the webhook is found by its address.
    const id = isId(webhookId) ? { webhookId } : {};
    if (isText(secret) && isText(token)) return { ...id, secret, token };
    context.logger.warn("The saved webhook registration is damaged. Deploy the flow again to renew it.");
    return undefined;
  }

  return {
    registrationOf,

    /**
     * Registers the flow's address. If a webhook with this address exists, it is updated, even if its registration was
     * not saved; any others with the same address are deleted.
     */
    async register(webhooks: Webhooks<Id>, context: FlowContext) {
      const address = addressOf(context);
      const saved = registrationOf(context);
      const { secret, token } = saved ?? { secret: newSecret(), token: newSecret() };
      const url = new URL(address);
      url.searchParams.set(TOKEN_PARAMETER, token);
      const endpoint = { url: url.href, secret };

      const [existing, ...others] = await webhooksAt(webhooks, address, saved);
      for (const id of others) await webhooks.delete(id);
      const webhookId = await withoutSecrets([secret, token], async () => {
        const isUpdated = existing !== undefined && (await webhooks.update(existing, endpoint));
        return isUpdated ? existing : webhooks.create(endpoint);
      });
      return withRegistration(context, { webhookId, secret, token });
    },

    /** Deletes all webhooks with the flow's address. */
    async unregister(webhooks: Webhooks<Id>, context: FlowContext) {
      for (const id of await webhooksAt(webhooks, addressOf(context), registrationOf(context)))
        await webhooks.delete(id);
      return withRegistration(context, null);
    },

    /** The registration of a flow, if a delivery was sent to its address with the token. Rejects any other delivery. */
    authorized(context: ActionContext, { queryParameters }: TriggerPayload): Registration<Id> {
      const registration =
        registrationOf(context) ?? reject(401, "No webhook is registered for this flow. Deploy it again.");
      const received = queryParameters?.[TOKEN_PARAMETER] ?? "";
      if (!isSameSecret(String(received), registration.token))
        reject(401, "The token of the registered address is missing or wrong.");
      return registration;
    },
  };
}

/** A payload's query without the token, which no step may see: anyone who knows it can send events. */
export function withoutToken({ queryParameters }: TriggerPayload): Partial<TriggerPayload> {
  const { [TOKEN_PARAMETER]: _token, ...rest } = queryParameters ?? {};
  return { queryParameters: rest };
}

function addressOf({ flow, webhookUrls }: FlowContext): string {
  const url = webhookUrls[flow.name];
  if (!url) throw new Error(`The flow ${flow.name} has no webhook URL to register.`);
  return url;
}

/** The IDs of the webhooks with an address. If the vendor returns no list, the saved webhook is used. */
async function webhooksAt<Id>(
  { list }: Webhooks<Id>,
  address: string,
  saved: Registration<Id> | undefined,
): Promise<Id[]> {
  const listed = await list();
  if (!listed) return saved?.webhookId === undefined ? [] : [saved.webhookId];
  return listed.filter(({ url }) => withoutQuery(url) === withoutQuery(address)).map(({ id }) => id);
}

const withoutQuery = (url: string) => url.replace(/[?#].*$/, "").replace(/\/$/, "");

/** Redacts secrets in errors, which may quote the request. */
async function withoutSecrets<Value>(secrets: string[], run: () => Promise<Value>): Promise<Value> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof Error) error.message = redactor(() => secrets)(error.message);
    throw error;
  }
}
