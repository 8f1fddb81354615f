import type { ActionContext } from "@prismatic-io/spectral/dist/serverTypes";
import { type BuiltTrigger, find } from "./component";
import type { Values } from "./params";
import { type Payload, performOf, type TriggerOutcome, triggerPayload } from "./payload";
import type { Platform } from "./platform";
import type { StateStore } from "./state";

export interface PollerOptions {
  platform: Platform;
  /** The trigger's key. */
  trigger: string;
  /** Its inputs, those that are asked for at deployment included. */
  values?: Values;
  /** Where it keeps its place: `memoryState()` or `fileState(path)`. */
  state: StateStore;
  /** How many items one execution is handed; the trigger's own default where left out, false for no batches. */
  batchSize?: number | false;
  /** When state is saved: after every page that succeeded (the default), or once a whole run has. */
  commit?: "page" | "run";
  /**
   * Gets what one execution of the flow would: a batch of items (at batch size 1 the item itself), or, without
   * batches, the trigger's whole payload. The next page is read when it has resolved.
   */
  deliver(data: unknown): void | Promise<void>;
}

/** What one run of a trigger came to. */
export interface PollReport {
  /** How many times `perform` was called. */
  pages: number;
  /** How many executions of the flow were started. */
  executions: number;
  /** How many items they were handed; without batches as many as executions. */
  items: number;
}

/** Runs a trigger by schedule as the platform would. */
export interface Poller {
  /**
   * What happens when a flow is deployed: `onInstanceDeploy`, then the initial sync where the trigger has one.
   * @returns undefined where it has none
   */
  deploy(): Promise<PollReport | undefined>;
  /**
   * One run by schedule, with all its pages.
   * @throws what the trigger throws; the state of the page (or run) that failed is not saved
   */
  poll(): Promise<PollReport>;
}

interface Phase {
  perform: ReturnType<typeof performOf>;
  params: Values;
  items?: (context: ActionContext, outcome: TriggerOutcome) => unknown[];
  next?: (context: ActionContext, outcome: TriggerOutcome) => object | null;
}

/**
 * Makes a poller of a trigger.
 * @throws Error where the component has no such trigger
 */
export function createPoller(options: PollerOptions): Poller {
  const { platform, state, values = {} } = options;
  const trigger = find<BuiltTrigger>(platform.component.triggers, "trigger", options.trigger);
  const scheduled = trigger.inputs.filter(({ scope }) => scope !== "ON_DEPLOY");
  const scheduledValues = Object.fromEntries(
    Object.entries(values).filter(
      ([key]) => !trigger.inputs.some((one) => one.key === key && one.scope === "ON_DEPLOY"),
    ),
  );
  return {
    async deploy() {
      if (trigger.onInstanceDeploy) {
        const kept = state.load();
        const context = platform.context({ state: kept, stepId: trigger.key });
        const result = await trigger.onInstanceDeploy(
          context,
          await platform.params(scheduled, scheduledValues),
        );
        state.save(kept, result ?? {});
      }
      if (!trigger.onDeployPerform) return undefined;
      return run(options, trigger, {
        perform: performOf(trigger.onDeployPerform),
        params: await platform.params(trigger.inputs, values),
        items: trigger.resolveOnDeployItems as Phase["items"],
        next: trigger.getOnDeployNextPaginationState as Phase["next"],
      });
    },
    async poll() {
      return run(options, trigger, {
        perform: performOf(trigger.perform),
        params: await platform.params(scheduled, scheduledValues),
        items: trigger.resolveTriggerItems as Phase["items"],
        next: trigger.getNextPaginationState as Phase["next"],
      });
    },
  };
}

async function run(options: PollerOptions, trigger: BuiltTrigger, phase: Phase): Promise<PollReport> {
  const { platform, state, commit = "page" } = options;
  const size = options.batchSize ?? trigger.triggerResolverDefaultBatchSize ?? false;
  const batchSize = phase.items && size !== false ? size : undefined;
  const report: PollReport = { pages: 0, executions: 0, items: 0 };
  const kept = state.load();
  const save = (outcome?: TriggerOutcome) => {
    state.save(kept, outcome);
    Object.assign(kept, state.load());
  };
  let cursor: object | null = null;
  let outcome: TriggerOutcome | undefined;
  do {
    const batch = batchSize ? ({ enabled: true, batchSize } as const) : undefined;
    const context = platform.context({ state: kept, stepId: trigger.key, batch });
    const payload: Payload = triggerPayload(context);
    if (cursor) payload.paginationState = cursor;
    outcome = await phase.perform(context, payload, phase.params);
    report.pages += 1;
    const found = outcome && outcome.resultType !== "polled_no_changes" ? outcome : undefined;
    const batches = batchSize
      ? inBatches(found ? phase.items!(context, found) : [], batchSize)
      : found
        ? [found.payload]
        : [];
    cursor = (batchSize && outcome && asJson(phase.next?.(context, outcome))) || null;
    if (commit === "page") save(outcome);
    for (const one of batches) {
      report.executions += 1;
      report.items += batchSize && batchSize > 1 ? (one as unknown[]).length : 1;
      await options.deliver(one);
    }
  } while (cursor);
  if (commit === "run") save(outcome);
  return report;
}

function inBatches(items: unknown[], size: number): unknown[] {
  if (size === 1) return items;
  const batches = [];
  for (let at = 0; at < items.length; at += size) batches.push(items.slice(at, at + size));
  return batches;
}

/** The platform keeps a cursor as JSON between two pages. */
const asJson = <Value>(value: Value): Value => (value ? JSON.parse(JSON.stringify(value)) : value);
