import { actionContext, createLogger } from "../../../runner/context";
import { triggerPayload } from "../../../runner/payload";
import { type Outcome, type Trigger, triggerOf } from "../../support/triggers";
import { connection } from "../connection";

type State = { [key: string]: unknown };

/** The ways in which the platform runs a trigger. */
export interface Run {
  batched: boolean;
  /** Whether a page sees the state that the previous page has set, or the state at the start of the run. */
  showsState: boolean;
  /** Called between two pages. */
  betweenPages?: () => void;
  /** Changes the cursor before the next page gets it. */
  changeCursor?: (cursor: object) => object;
}

/** A deployed flow: runs a trigger as spectral converts it, stores its state as JSON, and returns its items. */
export class Flow {
  json = "{}";
  largestState = 0;
  largestCursor = 0;
  readonly logged: string[] = [];
  private readonly trigger: Trigger;

  constructor(
    key: string,
    private readonly values: State,
  ) {
    this.trigger = triggerOf("servicetitan", key);
  }

  async *run({
    batched,
    showsState,
    betweenPages,
    changeCursor = (cursor) => cursor,
  }: Run): AsyncGenerator<Outcome & { items: unknown[] }> {
    const logger = createLogger((level, message) => this.logged.push(`${level} ${message}`));
    const initial = this.json;
    let cursor: object | null = null;
    do {
      const instanceState = JSON.parse(showsState ? this.json : initial) as State;
      const context = actionContext({
        logger,
        debug: false,
        state: { instanceState, crossFlowState: {}, integrationState: {} },
        stepId: "trigger",
        batch: batched ? { enabled: true, batchSize: 50 } : undefined,
      });
      const payload = { ...triggerPayload(context), ...(cursor ? { paginationState: cursor } : {}) };
      const params = { connection, ...this.values };
      // Stored even if perform throws: it must not have changed the state then.
      const outcome: Outcome = await this.trigger.perform(context, payload, params).finally(() => {
        this.json = JSON.stringify(instanceState);
      });
      this.largestState = Math.max(this.largestState, this.json.length);
      cursor = batched ? (this.trigger.getNextPaginationState?.(context, outcome) ?? null) : null;
      if (cursor) {
        const passed = JSON.stringify(cursor);
        this.largestCursor = Math.max(this.largestCursor, passed.length);
        cursor = changeCursor(JSON.parse(passed));
      }
      yield { ...outcome, items: this.trigger.resolveTriggerItems(context, outcome) };
      if (cursor) betweenPages?.();
    } while (cursor);
  }
}
