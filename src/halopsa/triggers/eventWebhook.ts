import type { ActionContext, Connection, TriggerPayload } from "@prismatic-io/spectral";
import { choice, ids, required, toggle, type Values, valuesOf } from "../../kit/inputs";
import { registrations, withoutToken } from "../../kit/trigger/registration";
import { isSameSecret, isSigned } from "../../kit/trigger/signature";
import {
  bodyOf,
  deliveriesIn,
  headerOf,
  ignore,
  jsonOrText,
  reject,
  webhookTrigger,
} from "../../kit/trigger/webhook";
import { connect } from "../client";
import { connection } from "../connection";
import { ticket } from "../records";
import { deliveryIdOf, SIGNATURE_HEADER, USER_NAME, webhooksOf } from "./webhooks";

/** 10 MB. The full object of a ticket has a few hundred kilobytes; a batch contains several. */
const LARGEST_BODY = 10_485_760;

/** More deliveries than arrive within some minutes; a state with so many IDs has 20 KB. */
const MOST_REMEMBERED = 500;

/** The key of the remembered deliveries in the flow's state. */
const STATE_KEY = "haloPsaDeliveries";

const inputs = {
  events: ids({
    label: "Events",
    comments:
      "The events that HaloPSA sends, by number. At each deployment, missing ones are added to the webhook, and others are removed. If left blank, events are chosen in HaloPSA, under Configuration > Integrations > Webhooks, and are kept.",
    example: "3",
    placeholder: "Select an event",
    dataSource: "selectWebhookEvent",
  }),
  authentication: {
    ...required(
      choice(
        [
          { value: "none", label: "None: The Address Token Only" },
          { value: "basic", label: "Basic Authentication" },
          { value: "signature", label: "HMAC-SHA-256 of the Body (Undocumented)" },
        ],
        {
          label: "Authentication",
          comments:
            "How HaloPSA authenticates deliveries, with a secret that is created at registration. The token in the registered address is always checked. Any choice other than None also rejects deliveries that are not authenticated in this way.",
          placeholder: "Select a method",
        },
      ),
    ),
    default: "none",
  },
  ignoreRepeated: toggle({
    label: "Ignore Repeated Deliveries",
    comments:
      "Whether deliveries that arrived before are ignored, by the ID in HaloPSA's own payloads. Turn off to process deliveries that are sent again from HaloPSA's log. Custom payloads are never ignored.",
    on: true,
  }),
};

type Settings = Values<typeof inputs>;

const isId = (value: unknown): value is string => typeof value === "string" && value !== "";

const flows = registrations("haloPsaWebhook", isId);

/** HaloPSA's webhooks, with the settings of a flow. */
function webhooksFor(context: ActionContext, params: Record<string, unknown>) {
  const { events, authentication } = valuesOf(inputs, params);
  const api = connect(context, params.connection as Connection);
  return webhooksOf(api, {
    name: `Prismatic: ${context.flow.name}`,
    authentication,
    events: events && [...new Set(events)],
  });
}

// https://halocrm.io/guides/article?kbid=838
export const eventWebhook = webhookTrigger({
  label: "HaloPSA Event",
  description:
    "Receive HaloPSA's webhook events; the webhook is registered when the flow is deployed and removed with it",
  connection,
  inputs,
  branches: ["Event", "Ignored", "Rejected"],
  lifecycle: {
    create: async (context, params) => flows.register(webhooksFor(context, params), context),
    delete: async (context, params) => flows.unregister(webhooksFor(context, params), context),
  },
  withoutSecrets: (payload) => ({ ...withoutToken(payload), headers: headersWithoutSecret(payload) }),
  receive(context, payload, settings) {
    const data = jsonOrText(verified(context, payload, settings));
    if (!settings.ignoreRepeated) return { data };
    const { instanceState, logger } = context;
    const delivered = deliveriesIn(instanceState[STATE_KEY], (message) => logger.warn(message));
    const { news, ids } = newsIn(data, delivered);
    const state = [...delivered, ...ids].slice(-MOST_REMEMBERED);
    return { data: news, instanceState: { ...instanceState, [STATE_KEY]: state } };
  },
  example: {
    headers: { "content-type": "application/json" },
    data: {
      id: "8e25bc7b-e07e-4102-9398-5d6647e1e79d",
      webhook_id: "7d1c4b0e-3a6f-4e51-9a5b-2f6f0f3a9c11",
      notification_id: 41,
      event: "ticket status changed",
      message: `The status has been changed for Ticket ID: ${ticket.example.id}.`,
      object_id: ticket.example.id,
      agent_id: 3,
      timestamp: "2026-03-10T09:00:00.7895915Z",
      ticket: ticket.example,
    },
  },
});

/** The bytes of a delivery that was sent to the registered address, and is authenticated if it has to be. */
function verified(context: ActionContext, payload: TriggerPayload, { authentication }: Settings): Buffer {
  const { secret } = flows.authorized(context, payload);
  const body = bodyOf(payload, LARGEST_BODY);
  if (authentication === "none") return body;
  const name = authentication === "basic" ? "authorization" : SIGNATURE_HEADER;
  const header = headerOf(payload, name);
  if (!header) return reject(401, `The header ${name} is missing.`);
  const isGenuine =
    authentication === "basic"
      ? isSameSecret(header.trim().replace(/^basic +/i, "Basic "), basic(secret))
      : isSigned(body, header, secret);
  return isGenuine ? body : reject(401, `The header ${name} is wrong.`);
}

const basic = (password: string) =>
  `Basic ${Buffer.from(`${USER_NAME}:${password}`, "utf8").toString("base64")}`;

/** No step may see the credentials: anyone who knows them can send events. */
const headersWithoutSecret = ({ headers }: TriggerPayload): TriggerPayload["headers"] =>
  Object.fromEntries(Object.entries(headers ?? {}).filter(([name]) => !/^authorization$/i.test(name)));

/** What is new in a delivery: a batch may contain events that arrived before. */
function newsIn(data: unknown, delivered: string[]): { news: unknown; ids: string[] } {
  const known = new Set(delivered);
  const events = Array.isArray(data) ? data : [data];
  const news = events.filter((event) => {
    const id = deliveryIdOf(event);
    return id === undefined || !known.has(id);
  });
  if (events.length > 0 && news.length === 0) ignore("This event was delivered before.");
  const ids = news.flatMap((event) => deliveryIdOf(event) ?? []);
  return { news: Array.isArray(data) ? news : data, ids };
}
