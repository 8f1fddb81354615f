import {
  type ActionContext,
  type Connection,
  type HttpResponse,
  type Inputs,
  type TriggerPayload,
  trigger,
} from "@prismatic-io/spectral";
import { InputError } from "../../kit/http/errors";
import { choice, described, readFile, required, text, type Values, valuesOf } from "../../kit/inputs";
import { isSameSecret, isSigned } from "../../kit/trigger/signature";
import { connect } from "../client";
import { connection } from "../connection";
import { EVENTS, webhookFields } from "../inputs/webhook";
import { ticket } from "../records";
import { register, registrationOf, TOKEN_PARAMETER, unregister } from "./registration";

const inputs = {
  events: described(webhookFields.events, "What ServiceOS tells of, one event an entry. Blank: all ten."),
  algorithm: {
    ...required(
      choice(["none", "sha256", "sha1", "sha512", "secret"], {
        label: "Signature",
        comments:
          "How ServiceOS signs what it sends, which its reference does not say. The token in the registered address is checked in any case. Another choice than None refuses every event that is not signed in this way with the secret that was made at registration.",
      }),
    ),
    default: "none",
    model: [
      { label: "None: The Address Token Only", value: "none" },
      { label: "HMAC-SHA-256 of the Body", value: "sha256" },
      { label: "HMAC-SHA-1 of the Body", value: "sha1" },
      { label: "HMAC-SHA-512 of the Body", value: "sha512" },
      { label: "The Secret Itself", value: "secret" },
    ],
  },
  headerName: text({
    label: "Signature Header",
    comments:
      "The header that holds the signature; upper and lower case are alike. Needed unless Signature is None.",
    example: "x-webhook-signature",
  }),
};

type Settings = Values<typeof inputs>;

/** A delivery that starts nothing. */
class Rejection extends Error {}

const reject = (why: string): never => {
  throw new Rejection(why);
};

interface Outcome {
  branch: "Event" | "Rejected";
  payload: TriggerPayload;
  response: HttpResponse;
}

const answer = (statusCode: number, body: object): HttpResponse => ({
  statusCode,
  contentType: "application/json",
  body: JSON.stringify(body),
});

/** The client, and what of the settings a registration needs. */
function ready(context: ActionContext, params: { [key: string]: unknown }) {
  const settings = valuesOf(inputs, params);
  checkHeader(settings);
  return { api: connect(context, params.connection as Connection), events: settings.events ?? EVENTS };
}

function checkHeader({ algorithm, headerName }: Settings): void {
  if (algorithm !== "none" && !headerName?.trim())
    throw new InputError("Signature Header is required, unless Signature is None.");
}

export const eventWebhook = trigger({
  display: {
    label: "ServiceOS Event",
    description:
      "Receives ServiceOS's webhook events. The webhook is registered when the flow is deployed and removed with it. Probably needs the permissions settings:read and settings:write.",
  },
  inputs: { connection, ...inputs } as unknown as Inputs,
  scheduleSupport: "invalid",
  synchronousResponseSupport: "valid",
  allowsBranching: true,
  staticBranchNames: ["Event", "Rejected"],
  webhookLifecycleHandlers: {
    create: async (context, params) => {
      const { api, events } = ready(context, params);
      return register(api, events, context);
    },
    delete: async (context, params) => unregister(ready(context, params).api, context),
  },
  perform: async (context, payload, params): Promise<Outcome> => {
    const settings = valuesOf(inputs, params as { [key: string]: unknown });
    checkHeader(settings);
    try {
      const body = verified(context, payload, settings);
      return {
        branch: "Event",
        payload: { ...payload, ...withoutToken(payload), body: { ...payload.body, data: parsed(body) } },
        response: answer(200, { status: "accepted" }),
      };
    } catch (error) {
      if (!(error instanceof Rejection)) throw error;
      const { message: reason } = error;
      context.logger.warn(`A delivery was rejected with 401: ${reason}`);
      return {
        branch: "Rejected",
        payload: {
          ...payload,
          ...withoutToken(payload),
          rawBody: { data: null },
          body: { data: { reason }, contentType: "application/json" },
        },
        response: answer(401, { status: "rejected", reason }),
      };
    }
  },
  examplePayload: {
    branch: "Event",
    payload: {
      headers: { "content-type": "application/json" },
      body: { data: { event: "ticket.created", data: ticket.example }, contentType: "application/json" },
    } as unknown as TriggerPayload,
    response: answer(200, { status: "accepted" }),
  },
});

/** The bytes of a delivery that came to the registered address, and is signed where it must be. */
function verified(
  context: ActionContext,
  payload: TriggerPayload,
  { algorithm, headerName = "" }: Settings,
): Buffer {
  const { secret, token } =
    registrationOf(context) ?? reject("No webhook is registered for this flow: deploy it again.");
  const given = payload.queryParameters?.[TOKEN_PARAMETER] ?? "";
  if (!isSameSecret(String(given), token)) reject("The token of the registered address is missing or wrong.");
  const body = bytesOf(payload.rawBody?.data);
  if (algorithm === "none") return body;
  const name = headerName.trim().toLowerCase();
  const header = Object.entries(payload.headers ?? {}).find(([key]) => key.toLowerCase() === name)?.[1];
  if (!header) return reject(`The header ${name} is missing.`);
  const isGenuine =
    algorithm === "secret"
      ? isSameSecret(String(header), secret)
      : isSigned(body, String(header), secret, algorithm);
  return isGenuine ? body : reject("The signature does not match.");
}

/** The bytes as they were sent, which alone can be checked: not the parsed body. */
function bytesOf(data: unknown): Buffer {
  try {
    return readFile("The body")({ data })?.data ?? Buffer.alloc(0);
  } catch {
    return reject("The body did not come as bytes or text.");
  }
}

/** What an event looks like is not documented: what is not JSON is handed on as text. */
function parsed(body: Buffer): unknown {
  const written = body.toString("utf8");
  try {
    return JSON.parse(written);
  } catch {
    return written;
  }
}

/** No step is to see the token, which lets whoever has it send events. */
function withoutToken({ queryParameters }: TriggerPayload) {
  const { [TOKEN_PARAMETER]: _token, ...rest } = queryParameters ?? {};
  return { queryParameters: rest };
}
