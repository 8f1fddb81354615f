import { find } from "../../runner/component";
import { deployTrigger, removeTrigger } from "../../runner/lifecycle";
import { maskValue } from "../../runner/mask";
import type { Values } from "../../runner/params";
import { memoryState } from "../../runner/state";
import { type Exchange, recordTraffic } from "../../runner/traffic";
import { listenForWebhooks, type WebhookCall, type WebhookListener } from "../../runner/webhook";
import { jsonBodies } from "../../runner/webhookSample";
import type { Delivery, WebhookRequest, WebhookView } from "../shared/protocol";
import { type Connected, confirmWrite } from "./connected";

/** A webhook trigger that listens. */
interface Listening {
  listener: WebhookListener;
  deployment: Parameters<typeof deployTrigger>[0];
  /** The address that the vendor knows. */
  registered: string | undefined;
  registrations: Record<string, unknown>[];
  deliveries: Delivery[];
}

/** Vendors accept https addresses only. A sandbox registers this one, but never calls it. */
const SANDBOX_FLOW_URL = "https://flows.example.com/local-flow";

const DELIVERIES_KEPT = 200;

const listening = new Map<string, Listening>();

/** Starts or stops a webhook trigger, or delivers something to it. */
export async function webhook(connected: Connected, request: WebhookRequest): Promise<WebhookView> {
  const { key, step } = request;
  find(connected.platform.component.triggers, "trigger", key);
  if (step === "start" && !listening.has(key)) listening.set(key, await start(connected, request));
  if (step === "stop") await stop(key);
  if (step === "deliver") await deliver(connected, request);
  return view(connected, request);
}

async function start(connected: Connected, { key, values, confirm }: WebhookRequest): Promise<Listening> {
  const { platform, isSandbox, vendor } = connected;
  const trigger = find(platform.component.triggers, "trigger", key);
  const isRegistered = Boolean(trigger.webhookCreate);
  if (isRegistered) {
    confirmWrite(connected, key, `Deploying ${trigger.display.label}`, confirm);
    if (!isSandbox)
      throw new Error(
        `${connected.target} cannot reach this machine. Use npm start with --public-url, the address of a tunnel to it.`,
      );
  }
  const all = { ...(isSandbox ? vendor?.webhooks?.[key]?.sandboxValues : undefined), ...values } as Values;
  const registered = isRegistered ? SANDBOX_FLOW_URL : undefined;
  const state = memoryState();
  const deliveries: Delivery[] = [];
  const listener = await listenForWebhooks({
    platform,
    trigger: key,
    values: all,
    state,
    invokeUrl: registered,
    received: (call) => {
      deliveries.unshift(deliveryOf(call, connected));
      deliveries.length = Math.min(deliveries.length, DELIVERIES_KEPT);
    },
  });
  const deployment = {
    ...{ platform, trigger: key, values: all, state },
    invokeUrl: registered ?? listener.url,
  };
  const requests: Exchange[] = [];
  try {
    await recordTraffic(
      (exchange) => requests.push(exchange),
      () => deployTrigger(deployment),
    );
  } catch (error) {
    await listener.close();
    throw error;
  }
  return { listener, deployment, registered, registrations: jsonBodies(requests), deliveries };
}

async function stop(key: string): Promise<void> {
  const found = listening.get(key);
  listening.delete(key);
  if (!found) return;
  try {
    await removeTrigger(found.deployment);
  } finally {
    await found.listener.close();
  }
}

function deliveryOf({ outcome, error, method, ...call }: WebhookCall, { platform }: Connected): Delivery {
  const { status, bytes, milliseconds } = call;
  const { branch } = (outcome ?? {}) as { branch?: string };
  return {
    ...{ time: Date.now(), method, bytes, status, milliseconds, branch },
    path: String(maskValue(call.path, platform.mask)),
    data: outcome && maskValue(JSON.parse(JSON.stringify(outcome.payload.body.data ?? null)), platform.mask),
    error: error && platform.mask(error.message),
  };
}

/** Sends a request to the listener as the vendor would. */
async function deliver(connected: Connected, { key, delivery }: WebhookRequest): Promise<void> {
  const found = listening.get(key);
  if (!found) throw new Error("Start the trigger first.");
  const sample = sampleOf(connected, key, found);
  const { headers, body } = delivery ?? sample ?? { headers: {}, body: "{}" };
  // The address has a token, which the page does not see.
  const url = sample?.url ?? found.listener.url;
  await fetch(url, { method: "POST", headers: { "content-type": "application/json", ...headers }, body });
}

const sampleOf = ({ vendor }: Connected, key: string, { listener, deployment, registrations }: Listening) =>
  vendor?.webhooks?.[key]?.request({
    listenerUrl: listener.url,
    invokeUrl: deployment.invokeUrl ?? listener.url,
    values: deployment.values ?? {},
    registrations,
  });

function view(connected: Connected, { key }: WebhookRequest): WebhookView {
  const found = listening.get(key);
  if (!found) return { deliveries: [] };
  const sample = sampleOf(connected, key, found);
  return {
    url: found.listener.url,
    registered: found.registered,
    deliveries: found.deliveries,
    sample: sample && { headers: sample.headers, body: sample.body },
  };
}
