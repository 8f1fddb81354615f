import type { ActionContext } from "@prismatic-io/spectral/dist/serverTypes";
import { type BuiltTrigger, find } from "./component";
import { deployTrigger, scheduledInputs, scheduledValues } from "./lifecycle";
import type { Values } from "./params";
import { type Payload, performOf, type TriggerOutcome, triggerPayload } from "./payload";
import type { Platform } from "./platform";
import type { StateStore } from "./state";

export interface PollerOptions {
  platform: Platform;
  /** The trigger's key. */
  trigger: string;
  /** The trigger's inputs, including those that are only for its deployment. */
  values?: Values;
  /** The state of the flow: `memoryState()` or `fileState(path)`. */
  state: StateStore;
  /** The number of items per execution; false for no batches. Defaults to the trigger's own batch size. */
  batchSize?: number | false;
  /** When state is saved: after every successful page, or after a whole successful run. Defaults to "page". */
  commit?: "page" | "run";
  /**
   * Receives the data of one execution of the flow: a batch of items (a single item if the batch size is 1), or the
   * whole payload of the trigger if there are no batches. The next page is read once it resolves.
   */
  deliver(data: unknown): void | Promise<void>;
}

/** The result of one run of a trigger. */
export interface PollReport {
  /** The number of calls of `perform`. */
  pages: number;
  /** The number of executions of the flow. */
  executions: number;
  /** The number of items delivered; without batches, the number of executions. */
  items: number;
}

/** Runs a trigger on a schedule, as the platform would. */
export interface Poller {
  /**
   * Deploys the flow: runs the trigger's deploy functions, then its initial sync.
   * @returns undefined if the trigger has no initial sync
   * @throws what the trigger throws, and WriteRefused
   */
  deploy(): Promise<PollReport | undefined>;
  /**
   * Runs one scheduled poll, with all its pages.
   * @throws what the trigger throws. The state of the page (or run) that failed is not saved.
   */
  poll(): Promise<PollReport>;
}

interface Phase {
  perform: ReturnType<typeof performOf>;
  params: Values;
  itemsOf?: (context: ActionContext, outcome: TriggerOutcome) => unknown[];
  nextCursor?: (context: ActionContext, outcome: TriggerOutcome) => object | null;
}

/**
 * Creates a poller of a trigger.
 * @throws Error if the component has no such trigger
 */
export function createPoller(options: PollerOptions): Poller {
  const { platform, state, values = {} } = options;
  const trigger = find<BuiltTrigger>(platform.component.triggers, "trigger", options.trigger);
  return {
    async deploy() {
      await deployTrigger({ platform, trigger: trigger.key, values, state });
      if (!trigger.onDeployPerform) return undefined;
      return run(options, trigger, {
        perform: performOf(trigger.onDeployPerform),
        params: await platform.params(trigger.inputs, values),
        itemsOf: trigger.resolveOnDeployItems as Phase["itemsOf"],
        nextCursor: trigger.getOnDeployNextPaginationState as Phase["nextCursor"],
      });
    },
    async poll() {
      return run(options, trigger, {
        perform: performOf(trigger.perform),
        params: await platform.params(scheduledInputs(trigger), scheduledValues(trigger, values)),
        itemsOf: trigger.resolveTriggerItems as Phase["itemsOf"],
        nextCursor: trigger.getNextPaginationState as Phase["nextCursor"],
      });
    },
  };
}

async function run(options: PollerOptions, trigger: BuiltTrigger, phase: Phase): Promise<PollReport> {
  const { platform, state, commit = "page" } = options;
  const size = options.batchSize ?? trigger.triggerResolverDefaultBatchSize ?? false;
  const batchSize = phase.itemsOf && size !== false ? size : undefined;
  const report: PollReport = { pages: 0, executions: 0, items: 0 };
  const loaded = state.load();
  const save = (outcome?: TriggerOutcome) => {
    state.save(loaded, outcome);
    Object.assign(loaded, state.load());
  };
  let cursor: object | null = null;
  let outcome: TriggerOutcome | undefined;
  do {
    const batch = batchSize ? ({ enabled: true, batchSize } as const) : undefined;
    const context = platform.context({ state: loaded, stepId: trigger.key, batch });
    const payload: Payload = triggerPayload(context);
    if (cursor) payload.paginationState = cursor;
    outcome = await phase.perform(context, payload, phase.params);
    report.pages += 1;
    const changes = outcome && outcome.resultType !== "polled_no_changes" ? outcome : undefined;
    const executions = batchSize
      ? inBatches(changes ? phase.itemsOf!(context, changes) : [], batchSize)
      : changes
        ? [changes.payload]
        : [];
    cursor = (batchSize && outcome && asJson(phase.nextCursor?.(context, outcome))) || null;
    if (commit === "page") save(outcome);
    for (const data of executions) {
      report.executions += 1;
      report.items += batchSize && batchSize > 1 ? (data as unknown[]).length : 1;
      await options.deliver(data);
    }
  } while (cursor);
  if (commit === "run") save(outcome);
  return report;
}

function inBatches(items: unknown[], size: number): unknown[] {
  if (size === 1) return items;
  const batches = [];
  for (let start = 0; start < items.length; start += size) batches.push(items.slice(start, start + size));
  return batches;
}

/** The platform stores a cursor as JSON between two pages. */
const asJson = <Value>(value: Value): Value => (value ? JSON.parse(JSON.stringify(value)) : value);
