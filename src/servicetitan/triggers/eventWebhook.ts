import type { TriggerPayload } from "@prismatic-io/spectral";
import { InputError } from "../../kit/http/errors";
import { checked, choices, mapped, required, secret, text } from "../../kit/inputs";
import { isSigned } from "../../kit/trigger/signature";
import { bodyOf, deliveriesIn, headerOf, ignore, reject, webhookTrigger } from "../../kit/trigger/webhook";
import { type CloudEvent, EVENTS, exampleEvent, type KnownEvent, withEntity } from "./events";

/** 1 MB. ServiceTitan's largest events are a few kilobytes. */
const LARGEST_BODY = 1_048_576;

/** More deliveries than arrive in the six minutes in which ServiceTitan repeats one. */
const MOST_REMEMBERED = 500;

/** The key of the remembered deliveries in the flow's state. */
const STATE_KEY = "serviceTitanDeliveries";

const SHORTEST_KEY = 32;
const LONGEST_KEY = 64;

const DEFAULT_HEADER = "x-servicetitan-signature";

const EXAMPLE_SIGNATURE = "5d3cb1f08e6a4279c0d51b9e37f2a84663d90c1e5fa7b82d04e9163c7ab58fe1";

const eventTypes = Object.keys(EVENTS) as KnownEvent[];

const inputs = {
  signingKey: required(
    mapped(
      secret({
        label: "Signing Key",
        comments:
          "The key that signs the events: 32 to 64 characters, as entered for the webhook in the ServiceTitan Developer Portal.",
        example: "example-key-of-32-to-64-characters",
        placeholder: "Enter the signing key",
      }),
      (value) => {
        const key = value.trim();
        if (key.length >= SHORTEST_KEY && key.length <= LONGEST_KEY) return key;
        // Unlike other errors, this one must not quote the value.
        throw new InputError(
          `Signing Key must be ${SHORTEST_KEY} to ${LONGEST_KEY} characters long, got ${key.length}.`,
        );
      },
    ),
  ),
  headerName: {
    ...text({
      label: "Signature Header",
      comments: "The header that contains the signature. Not case-sensitive.",
      example: DEFAULT_HEADER,
      placeholder: "Enter a header name",
    }),
    default: DEFAULT_HEADER,
  },
  eventTypes: choices(
    eventTypes.map((value) => ({ value, label: EVENTS[value].label })),
    {
      label: "Event Types",
      comments:
        "The events that start the flow; others are acknowledged and ignored. Defaults to all events.",
      placeholder: "Select an event type",
    },
  ),
  tenantId: checked(
    text({
      label: "Tenant ID",
      comments:
        "The only tenant whose events are accepted: digits only, from the ServiceTitan Developer Portal. Defaults to every tenant.",
      example: "1234567890",
    }),
    (value) => /^\d+$/.test(value.trim()),
    "a tenant ID, digits only",
  ),
};

export const eventWebhook = webhookTrigger({
  label: "ServiceTitan Event",
  description: "Receive ServiceTitan's webhook events, verify their signature, and drop repeated deliveries",
  inputs,
  branches: ["Event", "Ignored", "Rejected"],
  receive(
    { instanceState, logger },
    payload,
    { signingKey, headerName = DEFAULT_HEADER, eventTypes = [], tenantId },
  ) {
    const event = verified(payload, signingKey, headerName);
    if (tenantId && String(event.data.tenantId) !== tenantId.trim())
      reject(403, "The event belongs to another tenant.");
    if (eventTypes.length > 0 && !eventTypes.includes(event.type as KnownEvent))
      ignore(`${event.type} is not one of this flow's event types.`);
    const delivered = deliveriesIn(instanceState[STATE_KEY], (message) => logger.warn(message));
    const delivery = event.userassignedid ?? event.id;
    if (delivered.includes(delivery)) ignore("This event was delivered before.");
    return {
      data: withEntity(event),
      instanceState: { ...instanceState, [STATE_KEY]: [...delivered, delivery].slice(-MOST_REMEMBERED) },
    };
  },
  example: {
    headers: { "content-type": "application/json", [DEFAULT_HEADER]: EXAMPLE_SIGNATURE },
    data: withEntity(exampleEvent("tn.jpm.job-completed")),
  },
});

/** The event of a delivery that is signed and complete. */
function verified(payload: TriggerPayload, signingKey: string, headerName: string): CloudEvent {
  const body = bodyOf(payload, LARGEST_BODY);
  const signature = headerOf(payload, headerName);
  if (!signature) return reject(401, `The header ${headerName.trim().toLowerCase()} is missing.`);
  // ServiceTitan does not document the signature's encoding: hex and base64 are accepted.
  if (!isSigned(body, signature, signingKey)) return reject(401, "The signature does not match the body.");
  return eventOf(body);
}

function eventOf(body: Buffer): CloudEvent {
  let event: Partial<CloudEvent> | null;
  try {
    event = JSON.parse(body.toString("utf8"));
  } catch {
    return reject(400, "The body is not JSON.");
  }
  const { type, data } = event ?? {};
  const delivery = event?.userassignedid ?? event?.id;
  const isEvent =
    typeof type === "string" &&
    typeof delivery === "string" &&
    delivery !== "" &&
    typeof data === "object" &&
    data !== null &&
    !Array.isArray(data);
  return isEvent ? (event as CloudEvent) : reject(400, "The body is not a CloudEvent with data.");
}
