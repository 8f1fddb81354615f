import { InputError } from "../../kit/http/errors";
import { mapped, required, secret } from "../../kit/inputs";
import { deliveriesIn, ignore, jsonOrText, webhookTrigger } from "../../kit/trigger/webhook";
import { ticket } from "../records";
import { keyOfSecret, verified } from "./standardWebhooks";

/** More deliveries than arrive while Omnidesk repeats one. */
const MOST_REMEMBERED = 500;

/** The key of the remembered deliveries in the flow's state. */
const STATE_KEY = "omnideskDeliveries";

const signingSecret = required(
  mapped(
    secret({
      label: "Signing Secret",
      comments: "The secret of the webhook, shown under Admin Settings > Webhooks. Begins with whsec_.",
      placeholder: "Enter the signing secret",
    }),
    (value) => {
      const key = keyOfSecret(value);
      // Unlike other errors, this one must not quote the value.
      if (!key)
        throw new InputError("Signing Secret must be text in base64, usually after whsec_. Copy it again.");
      return key;
    },
  ),
);

// https://docs.omnidesk.io/omnidesk/webhooks
export const eventWebhook = webhookTrigger({
  label: "Omnidesk Event",
  description: "Receive Omnidesk's webhook events, verify their signature, and drop repeated deliveries",
  inputs: { signingSecret },
  branches: ["Event", "Ignored", "Rejected"],
  receive({ instanceState, logger }, payload, { signingSecret }) {
    const { id, body } = verified(payload, signingSecret);
    const delivered = deliveriesIn(instanceState[STATE_KEY], (message) => logger.warn(message));
    if (delivered.includes(id)) ignore("This event was delivered before.");
    return {
      // Omnidesk does not document the format of its events.
      data: jsonOrText(body),
      instanceState: { ...instanceState, [STATE_KEY]: [...delivered, id].slice(-MOST_REMEMBERED) },
    };
  },
  example: {
    headers: {
      "content-type": "application/json",
      "webhook-id": "msg_2f8c1e7a",
      "webhook-timestamp": "1773133200",
      "webhook-signature": "v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=",
    },
    data: { type: "ticket.created", timestamp: "2026-03-10T09:00:00Z", data: ticket.example },
  },
});
