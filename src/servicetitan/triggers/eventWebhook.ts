import { type HttpResponse, type Inputs, type TriggerPayload, trigger } from "@prismatic-io/spectral";
import { InputError } from "../../kit/http/errors";
import { checked, choices, readFile, required, secret, text, valuesOf } from "../../kit/inputs";
import { isSigned } from "../../kit/trigger/signature";
import { type CloudEvent, EVENTS, exampleEvent, type KnownEvent, unfolded } from "./events";

/** ServiceTitan's largest events are a few kilobytes. */
const LARGEST_BODY = 1_048_576;

/** So many deliveries are remembered: more than come in the six minutes in which ServiceTitan repeats one. */
const MOST_REMEMBERED = 500;

/** Where they stand in the flow's state. */
const STATE_KEY = "serviceTitanDeliveries";

const SHORTEST_KEY = 32;
const LONGEST_KEY = 64;

const eventTypes = Object.keys(EVENTS) as KnownEvent[];

const signingKey = secret({
  label: "Signing Key",
  comments:
    "The key that ServiceTitan signs events with: 32 to 64 characters, as given for the webhook in the ServiceTitan Developer Portal.",
  example: "example-key-of-32-to-64-characters",
});

const inputs = {
  signingKey: required({
    ...signingKey,
    // No error shows the key itself.
    clean(value: unknown) {
      const key = signingKey.clean(value)?.trim();
      if (key !== undefined && (key.length < SHORTEST_KEY || key.length > LONGEST_KEY)) {
        throw new InputError(
          `Signing Key must be ${SHORTEST_KEY} to ${LONGEST_KEY} characters long, got ${key.length}.`,
        );
      }
      return key;
    },
  }),
  headerName: {
    ...text({
      label: "Signature Header",
      comments: "The header that holds the signature; upper and lower case are alike.",
      example: "x-servicetitan-signature",
    }),
    default: "x-servicetitan-signature",
  },
  eventTypes: {
    ...choices(eventTypes, {
      label: "Event Types",
      comments: "Which events start the flow; others are answered and ignored. Blank: all of them.",
    }),
    model: eventTypes.map((value) => ({ label: EVENTS[value].label, value })),
  },
  tenantId: checked(
    text({
      label: "Tenant ID",
      comments:
        "Refuses events of other tenants: the tenant's number, digits only, as it stands in the ServiceTitan Developer Portal. Blank: events of every tenant are taken.",
      example: "1234567890",
    }),
    (value) => /^\d+$/.test(value.trim()),
    "a tenant's number, digits only",
  ),
};

/** A delivery that starts nothing, and what its sender is told. */
class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly branch: "Ignored" | "Rejected",
    message: string,
  ) {
    super(message);
  }
}

const reject = (status: number, message: string): never => {
  throw new Refusal(status, "Rejected", message);
};

const ignore = (message: string): never => {
  throw new Refusal(200, "Ignored", message);
};

interface Outcome {
  branch: "Event" | "Ignored" | "Rejected";
  payload: TriggerPayload;
  response: HttpResponse;
  instanceState?: { [key: string]: unknown };
}

const answer = (statusCode: number, body: object): HttpResponse => ({
  statusCode,
  contentType: "application/json",
  body: JSON.stringify(body),
});

export const eventWebhook = trigger({
  display: {
    label: "ServiceTitan Event",
    description:
      "Receives ServiceTitan's webhook events, checks their signature, and drops repeated deliveries",
  },
  inputs: inputs as unknown as Inputs,
  scheduleSupport: "invalid",
  synchronousResponseSupport: "valid",
  allowsBranching: true,
  staticBranchNames: ["Event", "Ignored", "Rejected"],
  perform: async ({ instanceState, logger }, payload, params): Promise<Outcome> => {
    const settings = valuesOf(inputs, params as { [key: string]: unknown });
    const delivered = (instanceState[STATE_KEY] ?? []) as string[];
    try {
      const event = verified(payload, settings);
      const { eventTypes: wanted = [] } = settings;
      if (wanted.length > 0 && !wanted.includes(event.type as KnownEvent))
        ignore(`${event.type} is not among the event types that this flow takes.`);
      const delivery = event.userassignedid ?? event.id;
      if (delivered.includes(delivery)) ignore("This event was delivered before.");
      return {
        branch: "Event",
        payload: { ...payload, body: { data: unfolded(event), contentType: "application/json" } },
        response: answer(200, { status: "accepted" }),
        instanceState: {
          ...instanceState,
          [STATE_KEY]: [...delivered, delivery].slice(-MOST_REMEMBERED),
        },
      };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { branch, message, status } = error;
      if (branch === "Rejected") logger.warn(`A delivery was rejected with ${status}: ${message}`);
      return {
        branch,
        payload: withoutBody(payload, message),
        response: answer(status, { status: branch.toLowerCase(), reason: message }),
      };
    }
  },
  examplePayload: {
    branch: "Event",
    payload: {
      headers: { "content-type": "application/json", "x-servicetitan-signature": "5d3c...e1" },
      body: { data: unfolded(exampleEvent("tn.jpm.job-completed")), contentType: "application/json" },
    } as unknown as TriggerPayload,
    response: answer(200, { status: "accepted" }),
  },
});

/** What was refused is not to be used by any step. */
const withoutBody = (payload: TriggerPayload, reason: string): TriggerPayload => ({
  ...payload,
  rawBody: { data: null },
  body: { data: { reason }, contentType: "application/json" },
});

interface Settings {
  signingKey: string;
  headerName?: string;
  tenantId?: string;
}

/** The event of a delivery that is signed, whole, and of the right tenant. */
function verified({ headers, rawBody }: TriggerPayload, settings: Settings): CloudEvent {
  const body = bytesOf(rawBody?.data);
  if (body.length > LARGEST_BODY) reject(413, "The body is larger than 1 MB.");
  const name = (settings.headerName ?? inputs.headerName.default).trim().toLowerCase();
  const signature = Object.entries(headers ?? {}).find(([header]) => header.toLowerCase() === name)?.[1];
  if (!signature) return reject(401, `The header ${name} is missing.`);
  // ServiceTitan does not say how it writes a signature: hex and base64 are taken.
  if (!isSigned(body, String(signature), settings.signingKey))
    reject(401, "The signature does not match the body.");
  const event = asEvent(body);
  if (settings.tenantId && String(event.data.tenantId) !== settings.tenantId.trim())
    reject(403, "The event is of another tenant.");
  return event;
}

/** The bytes as they were sent, which alone can be checked: not the parsed body. */
function bytesOf(data: unknown): Buffer {
  if (data === undefined || data === null) return Buffer.alloc(0);
  try {
    return readFile("The body")({ data }).data;
  } catch {
    return reject(400, "The body did not come as bytes or text.");
  }
}

function asEvent(body: Buffer): CloudEvent {
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
