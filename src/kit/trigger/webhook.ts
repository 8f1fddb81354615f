import {
  type ActionContext,
  type HttpResponse,
  type Inputs as PlatformInputs,
  type TriggerPayload,
  trigger,
} from "@prismatic-io/spectral";
import { InputError } from "../http/errors";
import { type ConnectionInput, type Inputs, readFile, type Values, valuesOf } from "../inputs";

/** The branches of a flow. Steps belong on Event; the others exist so that nothing else runs. */
type Branch = "Event" | "Ignored" | "Rejected";

/** A delivery that starts nothing, and what its sender is told. */
class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly branch: Exclude<Branch, "Event">,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Rejects a delivery: it is not from the vendor, or cannot be read.
 * @param status 401 for a wrong signature, 403 for another account, 413 for a body that is too large, 400 otherwise
 */
export const reject = (status: number, reason: string): never => {
  throw new Refusal(status, "Rejected", reason);
};

/** Acknowledges a delivery that should not start the flow, such as a repetition. */
export const ignore = (reason: string): never => {
  throw new Refusal(200, "Ignored", reason);
};

/** The value of a header, whatever the case of its name. */
export function headerOf({ headers }: TriggerPayload, name: string): string | undefined {
  const lower = name.trim().toLowerCase();
  const found = Object.entries(headers ?? {}).find(([header]) => header.toLowerCase() === lower)?.[1];
  return found === undefined ? undefined : String(found);
}

/**
 * The body's bytes as they were sent; only these can be verified, not the parsed body.
 * @param largest the largest size in bytes; larger bodies are rejected with 413
 */
export function bodyOf({ rawBody }: TriggerPayload, largest: number): Buffer {
  const bytes = bytesOf(rawBody?.data);
  if (bytes.length > largest) reject(413, `The body is larger than ${largest} bytes.`);
  return bytes;
}

function bytesOf(data: unknown): Buffer {
  if (data === undefined || data === null) return Buffer.alloc(0);
  try {
    return readFile("The body")({ data }).data;
  } catch (error) {
    if (error instanceof InputError) return reject(400, "The body is neither bytes nor text.");
    throw error;
  }
}

/** A body of JSON, parsed; any other body is passed on as text. */
export function jsonOrText(body: Buffer): unknown {
  const text = body.toString("utf8");
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The IDs of remembered deliveries; those that can be read if the state is damaged. */
export function deliveriesIn(state: unknown, warn: (message: string) => void): string[] {
  if (state === undefined || state === null) return [];
  const deliveries = Array.isArray(state) ? state.filter((one) => typeof one === "string") : [];
  if (!Array.isArray(state) || deliveries.length < state.length)
    warn("The remembered deliveries are damaged. An event may start the flow again.");
  return deliveries;
}

/** An accepted delivery. */
export interface Accepted {
  /** What the flow's steps see as the body. */
  data: unknown;
  /** The parts of the payload that steps see changed, such as query parameters without a token. */
  payload?: Partial<TriggerPayload>;
  /** The flow's new state. */
  instanceState?: Record<string, unknown>;
}

interface WebhookTrigger<Of extends Inputs> {
  label: string;
  description: string;
  /** Left out if receiving events needs no connection. */
  connection?: ConnectionInput;
  inputs: Of;
  branches: readonly Branch[];
  /** Registers and removes the webhook when the flow is deployed and removed. */
  lifecycle?: Record<"create" | "delete", Lifecycle>;
  /** Checks a delivery. Calls `reject` or `ignore` for one that should not start the flow. */
  receive(context: ActionContext, payload: TriggerPayload, values: Values<Of>): Accepted;
  /** Parts of a payload that no step may see, also of a rejected one. */
  withoutSecrets?(payload: TriggerPayload): Partial<TriggerPayload>;
  example: { headers: Record<string, string>; data: unknown };
}

type Lifecycle = (
  context: ActionContext,
  params: Record<string, unknown>,
) => Promise<{ crossFlowState?: Record<string, unknown> } | undefined>;

interface Outcome {
  branch: Branch;
  payload: TriggerPayload;
  response: HttpResponse;
  instanceState?: Record<string, unknown>;
}

const respond = (statusCode: number, body: object): HttpResponse => ({
  statusCode,
  contentType: "application/json",
  body: JSON.stringify(body),
});

const ACCEPTED = respond(200, { status: "accepted" });

/** A trigger that receives a vendor's webhooks. The response does not wait for the flow's steps. */
export function webhookTrigger<Of extends Inputs>(options: WebhookTrigger<Of>) {
  const { label, description, connection, inputs, branches, lifecycle, example } = options;
  const { receive, withoutSecrets = () => ({}) } = options;
  return trigger({
    display: { label, description },
    inputs: { ...(connection ? { connection } : {}), ...inputs } as unknown as PlatformInputs,
    scheduleSupport: "invalid",
    synchronousResponseSupport: "valid",
    allowsBranching: true,
    staticBranchNames: [...branches],
    ...(lifecycle ? { webhookLifecycleHandlers: lifecycle } : {}),
    perform: async (context, payload, params): Promise<Outcome> => {
      const values = valuesOf(inputs, params as Record<string, unknown>);
      const visible = { ...payload, ...withoutSecrets(payload) };
      try {
        const { data, payload: changed, instanceState } = receive(context, payload, values);
        return {
          branch: "Event",
          payload: { ...visible, ...changed, body: { data, contentType: "application/json" } },
          response: ACCEPTED,
          ...(instanceState ? { instanceState } : {}),
        };
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        const { branch, message: reason, status } = error;
        if (branch === "Rejected") context.logger.warn(`Rejected a delivery with ${status}: ${reason}`);
        return {
          branch,
          // No step may use the body of a delivery that was refused.
          payload: {
            ...visible,
            rawBody: { data: null },
            body: { data: { reason }, contentType: "application/json" },
          },
          response: respond(status, { status: branch.toLowerCase(), reason }),
        };
      }
    },
    examplePayload: {
      branch: "Event",
      payload: {
        headers: example.headers,
        body: { data: example.data, contentType: "application/json" },
      } as unknown as TriggerPayload,
      response: ACCEPTED,
    },
  });
}
