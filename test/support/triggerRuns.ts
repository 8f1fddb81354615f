import type { BatchInfo } from "@prismatic-io/spectral";
import { actionContext, createLogger } from "../../runner/context";
import { triggerPayload } from "../../runner/payload";
import type { Trigger } from "./triggers";

type Values = { [key: string]: unknown };

interface Page {
  values?: Values;
  /** What the previous page returned; absent for the first page. */
  cursor?: object | null;
  /** Whether the flow accepts batches, and therefore pages. */
  batches?: boolean;
}

/** Runs a polling trigger as the platform does. Only JSON survives a run, and a run that throws saves nothing. */
export class TriggerRuns {
  /** The instance's state, as JSON. */
  state = "{}";
  logged: string[] = [];

  constructor(
    readonly trigger: Trigger,
    private readonly values: Values = {},
  ) {}

  /** One run, or one page of it. */
  async page({ values, cursor, batches = false }: Page = {}) {
    this.logged = [];
    const instanceState = JSON.parse(this.state) as Values;
    const context = actionContext({
      logger: createLogger((level, message) => this.logged.push(`${level} ${message}`)),
      debug: false,
      state: { instanceState, crossFlowState: {}, integrationState: {} },
      stepId: "trigger",
      batch: { enabled: batches, batchSize: 50 } as BatchInfo,
    });
    const payload = { ...triggerPayload(context), ...(cursor && { paginationState: cursor }) };
    const outcome = await this.trigger.perform(context, payload, { ...this.values, ...values });
    this.state = JSON.stringify(instanceState);
    return {
      /** What a flow without batches gets. */
      body: outcome.payload.body,
      /** What a flow with batches gets, one by one. */
      items: structuredClone(this.trigger.resolveTriggerItems(context, outcome)),
      /** The cursor of the next page, if there is one. */
      next: JSON.parse(JSON.stringify(this.trigger.getNextPaginationState?.(context, outcome) ?? null)) as
        | object
        | null,
      resultType: outcome.resultType,
      payload: outcome.payload,
    };
  }

  get warnings(): string[] {
    return this.logged.filter((line) => line.startsWith("warn"));
  }
}
