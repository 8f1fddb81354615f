import type { ActionContext, TriggerPayload } from "@prismatic-io/spectral/dist/serverTypes";

/** What a trigger is called with; on every page after the first with the cursor of the page before. */
export type Payload = TriggerPayload & { paginationState?: object };

/** What a trigger gives back to the platform. */
export interface TriggerOutcome {
  payload: Payload;
  /** What the caller of a webhook gets at once. */
  response?: { statusCode: number; contentType: string; headers?: Record<string, string>; body?: string };
  /** "polled_no_changes" where a poll found nothing. */
  resultType?: string;
  branch?: string;
  instanceState?: Record<string, unknown>;
  crossFlowState?: Record<string, unknown>;
  integrationState?: Record<string, unknown>;
}

type Request = Pick<Payload, "headers" | "queryParameters" | "rawBody" | "body" | "pathFragment">;

const NOTHING: Request = {
  headers: {},
  queryParameters: {},
  rawBody: { data: null },
  body: { data: {} },
  pathFragment: "",
};

/**
 * A trigger's payload, of the same execution as its context.
 * @param request what a caller sent; left out for a run by schedule
 */
export function triggerPayload(context: ActionContext, request: Request = NOTHING): Payload {
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

/** A trigger's perform, without the generic types that a built bundle no longer has. */
export const performOf = (perform: unknown): TriggerPerform => perform as TriggerPerform;
