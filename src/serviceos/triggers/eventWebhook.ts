import type { ActionContext, Connection, TriggerPayload } from "@prismatic-io/spectral";
import { InputError } from "../../kit/http/errors";
import { choice, described, required, text, type Values, valuesOf } from "../../kit/inputs";
import { withoutToken } from "../../kit/trigger/registration";
import { isSameSecret, isSigned } from "../../kit/trigger/signature";
import { bodyOf, headerOf, jsonOrText, reject, webhookTrigger } from "../../kit/trigger/webhook";
import { connect } from "../client";
import { connection } from "../connection";
import { EVENTS, webhookFields } from "../inputs/webhook";
import { ticket } from "../records";
import { authorized, register, unregister } from "./registration";

/** 10 MB. The reference documents no event; one contains a record, not files. */
const LARGEST_BODY = 10_485_760;

const inputs = {
  events: described(webhookFields.events, "The events that ServiceOS sends. Defaults to all ten."),
  algorithm: {
    ...required(
      choice(
        [
          { value: "none", label: "None: The Address Token Only" },
          { value: "sha256", label: "HMAC-SHA-256 of the Body" },
          { value: "sha1", label: "HMAC-SHA-1 of the Body" },
          { value: "sha512", label: "HMAC-SHA-512 of the Body" },
          { value: "secret", label: "The Secret Itself" },
        ],
        {
          label: "Signature",
          comments:
            "How ServiceOS signs events, which its reference does not document. The token in the registered address is always checked. Any choice other than None also rejects events that are not signed in this way with the secret created at registration.",
          placeholder: "Select a signature",
        },
      ),
    ),
    default: "none",
  },
  headerName: text({
    label: "Signature Header",
    comments:
      "The header that contains the signature. Not case-sensitive. Required unless Signature is None.",
    example: "x-webhook-signature",
    placeholder: "Enter a header name",
  }),
};

type Settings = Values<typeof inputs>;

function checkHeader({ algorithm, headerName }: Settings): void {
  if (algorithm !== "none" && !headerName?.trim())
    throw new InputError("Signature Header is required, unless Signature is None.");
}

/** The client and the events of a registration. */
function registrationInputs(context: ActionContext, params: Record<string, unknown>) {
  const settings = valuesOf(inputs, params);
  checkHeader(settings);
  return { api: connect(context, params.connection as Connection), events: settings.events ?? EVENTS };
}

export const eventWebhook = webhookTrigger({
  label: "ServiceOS Event",
  description:
    "Receive ServiceOS's webhook events; the webhook is registered when the flow is deployed and removed with it (probably requires settings:read and settings:write)",
  connection,
  inputs,
  branches: ["Event", "Rejected"],
  lifecycle: {
    create: async (context, params) => {
      const { api, events } = registrationInputs(context, params);
      return register(api, events, context);
    },
    delete: async (context, params) => unregister(registrationInputs(context, params).api, context),
  },
  withoutSecrets: withoutToken,
  receive(context, payload, settings) {
    checkHeader(settings);
    // The format of events is not documented.
    return { data: jsonOrText(verified(context, payload, settings)) };
  },
  example: {
    headers: { "content-type": "application/json" },
    data: { event: "ticket.created", data: ticket.example },
  },
});

/** The bytes of a delivery that was sent to the registered address, and is signed if it has to be. */
function verified(
  context: ActionContext,
  payload: TriggerPayload,
  { algorithm, headerName = "" }: Settings,
): Buffer {
  const { secret } = authorized(context, payload);
  const body = bodyOf(payload, LARGEST_BODY);
  if (algorithm === "none") return body;
  const signature = headerOf(payload, headerName);
  if (!signature) return reject(401, `The header ${headerName.trim().toLowerCase()} is missing.`);
  const isGenuine =
    algorithm === "secret" ? isSameSecret(signature, secret) : isSigned(body, signature, secret, algorithm);
  return isGenuine ? body : reject(401, "The signature does not match.");
}
