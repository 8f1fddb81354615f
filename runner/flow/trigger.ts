import { createPoller, type Poller } from "../polling";
import { memoryState, type StateStore } from "../state";
import { type Execution, type FlowOptions, flowOf, runFlow } from "./run";
import { resolve } from "./values";

export interface FlowTriggerOptions extends FlowOptions {
  /** The state of the flow. Defaults to one that ends with this process. */
  state?: StateStore;
}

/** A flow whose trigger polls, deployed as the platform deploys it. */
export interface PollingFlow extends Poller {
  /** What it was created with. */
  options: FlowTriggerOptions;
  /** All executions so far. */
  executions: Execution[];
}

/**
 * Creates a flow that starts with one of our polling triggers.
 * @throws Error if its trigger has no connection, or its component has no such trigger
 */
export function pollingFlow(options: FlowTriggerOptions): PollingFlow {
  const { definition, connections, configVars = {}, state = memoryState() } = options;
  const { steps, triggerResolver } = flowOf(definition, options.flow);
  const [trigger] = steps;
  const connection = trigger?.inputs.connection;
  const platform = connection?.type === "configVar" ? connections[connection.value] : undefined;
  if (!trigger || !platform) throw new Error(`The trigger of ${options.flow} has no connected connection.`);
  const inputs = Object.entries(trigger.inputs).filter(([name]) => name !== "connection");
  const executions: Execution[] = [];
  const poller = createPoller({
    platform,
    trigger: trigger.action.key,
    values: Object.fromEntries(
      inputs.map(([name, input]) => [name, resolve(input, { steps: {}, configVars })]),
    ),
    state,
    batchSize: triggerResolver ? triggerResolver.batchSize : false,
    deliver: async (data) => {
      const payload = triggerResolver ? { body: { data } } : (data as Record<string, unknown>);
      executions.push(await runFlow(options, payload));
    },
  });
  return { ...poller, executions, options };
}
