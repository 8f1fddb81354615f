import { randomBytes } from "node:crypto";
import type { ActionContext } from "@prismatic-io/spectral";
import { VendorError } from "../../kit/http/errors";
import { redactor } from "../../kit/http/redact";
import type { Api } from "../client";

/** What is kept of a registered webhook, beside the state of the instance's other flows. */
export interface Registration {
  webhookId?: number;
  /** What ServiceOS is given to sign with. */
  secret: string;
  /** Stands in the registered address, so that no one else knows where events are taken. */
  token: string;
}

interface Webhook {
  webhook_id?: number;
  /** The reference shows no webhook: its ID may be called so. */
  id?: number;
  url?: string;
}

type About = Pick<ActionContext, "flow" | "webhookUrls" | "crossFlowState">;

/** The parameter of the registered address that holds the token. */
export const TOKEN_PARAMETER = "token";

const SECRET_BYTES = 32;

// What runs on deploy cannot reach the state of the flow itself.
const keyOf = ({ flow }: Pick<ActionContext, "flow">) =>
  `serviceOsWebhook ${(flow as { stableId?: string }).stableId ?? flow.id}`;

export const registrationOf = (about: Pick<About, "flow" | "crossFlowState">): Registration | undefined =>
  (about.crossFlowState[keyOf(about)] as Registration | null | undefined) ?? undefined;

const keeping = (about: About, registration: Registration | null) => ({
  crossFlowState: { ...about.crossFlowState, [keyOf(about)]: registration },
});

const addressOf = ({ flow, webhookUrls }: About): string => {
  const url = webhookUrls[flow.name];
  if (!url) throw new Error(`The flow ${flow.name} has no webhook URL to register.`);
  return url;
};

const newSecret = () => randomBytes(SECRET_BYTES).toString("hex");

/**
 * Registers the flow's address. Where it is registered already, that webhook is brought up to date, also when
 * nothing was kept of it; further ones of the same address are removed.
 */
export async function register(api: Api, events: readonly string[], about: About) {
  const address = addressOf(about);
  const kept = registrationOf(about);
  const { secret, token } = kept ?? { secret: newSecret(), token: newSecret() };
  const url = new URL(address);
  url.searchParams.set(TOKEN_PARAMETER, token);
  const fields = { url: url.href, events, secret, active: true };

  const [known, ...surplus] = await registeredAt(api, address, kept);
  for (const webhook_id of surplus) await removed(api, webhook_id);
  const webhookId = await withoutSecrets([secret, token], async () => {
    const isKnown =
      known !== undefined && (await found(api.call("updateWebhook", { webhook_id: known, ...fields })));
    if (isKnown) return known;
    const reply = await api.call<{ data?: Webhook }>("createWebhook", fields);
    return idOf(reply?.data);
  });
  return keeping(about, { webhookId, secret, token });
}

/** Removes every webhook of the flow's address; one that is gone already is none the less removed. */
export async function unregister(api: Api, about: About) {
  for (const webhook_id of await registeredAt(api, addressOf(about), registrationOf(about)))
    await removed(api, webhook_id);
  return keeping(about, null);
}

/** The webhooks of an address. Where the reply holds no list, which is not documented, what was kept must do. */
async function registeredAt(api: Api, address: string, kept: Registration | undefined): Promise<number[]> {
  const { data } = await api.call<{ data?: unknown }>("listWebhooks", {});
  const list = [data, ...Object.values(data ?? {})].find((one) => Array.isArray(one)) as
    | Webhook[]
    | undefined;
  if (!list) return kept?.webhookId === undefined ? [] : [kept.webhookId];
  return list.flatMap((one) => {
    const id = idOf(one);
    return id !== undefined && one.url && withoutQuery(one.url) === withoutQuery(address) ? [id] : [];
  });
}

const idOf = (webhook: Webhook | undefined) => webhook?.webhook_id ?? webhook?.id;

const withoutQuery = (url: string) => url.replace(/[?#].*$/, "").replace(/\/$/, "");

const removed = (api: Api, webhook_id: number) => found(api.call("deleteWebhook", { webhook_id }));

/** Whether what a request was about is there. */
const found = (request: Promise<unknown>): Promise<boolean> =>
  request.then(
    () => true,
    (error) => {
      if (error instanceof VendorError && error.status === 404) return false;
      throw error;
    },
  );

/** An error may quote what was sent. */
async function withoutSecrets<Value>(secrets: string[], run: () => Promise<Value>): Promise<Value> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof Error) error.message = redactor(() => secrets)(error.message);
    throw error;
  }
}
