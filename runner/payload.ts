import type { ActionContext, TriggerPayload } from "@prismatic-io/spectral/dist/serverTypes";

/** The payload that a trigger is called with; from the second page on, with the cursor of the page before. */
export type Payload = TriggerPayload & { paginationState?: object };

/** The result of a trigger. */
export interface TriggerOutcome {
  payload: Payload;
  /** The immediate response to the sender of a webhook. */
  response?: { statusCode: number; contentType: string; headers?: Record<string, string>; body?: string };
  /** "polled_no_changes" if a poll found nothing. */
  resultType?: string;
  branch?: string;
  instanceState?: Record<string, unknown>;
  crossFlowState?: Record<string, unknown>;
  integrationState?: Record<string, unknown>;
}

type Request = Pick<Payload, "headers" | "queryParameters" | "rawBody" | "body" | "pathFragment">;

const EMPTY_REQUEST: Request = {
  headers: {},
  queryParameters: {},
  rawBody: { data: null },
  body: { data: {} },
  pathFragment: "",
};

/**
 * Creates the payload of a trigger, for the same execution as its context.
 * @param request the request of a webhook; omitted for a scheduled run
 */
export function triggerPayload(context: ActionContext, request: Request = EMPTY_REQUEST): Payload {
  const { webhookUrls, webhookApiKeys, invokeUrl, executionId, startedAt } = context;
  const { customer, instance, user, integration, flow, globalDebug = false } = context;
  return {
    ...request,
    ...{ webhookUrls, webhookApiKeys, invokeUrl, executionId, startedAt },
    ...{ customer, instance, user, integration, flow, globalDebug },
  };
}

type TriggerPerform = (
  context: ActionContext,
  payload: Payload,
  params: object,
) => Promise<TriggerOutcome | undefined>;

/** The perform function of a trigger, without the generic types that a built bundle no longer has. */
export const performOf = (perform: unknown): TriggerPerform => perform as TriggerPerform;
