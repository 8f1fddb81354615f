import type { Input, Trigger } from "@prismatic-io/spectral/dist/serverTypes";
import { type BuiltTrigger, find } from "./component";
import type { Values } from "./params";
import { type Platform, WriteRefused } from "./platform";
import type { State, StateStore } from "./state";

/** A trigger of a flow that is deployed or removed. */
export interface Deployment {
  platform: Platform;
  /** The trigger's key. */
  trigger: string;
  values?: Values;
  state: StateStore;
  /** The webhook URL of the flow. */
  invokeUrl?: string;
}

type Hook = "webhookCreate" | "webhookDelete" | "onInstanceDeploy" | "onInstanceDelete";

/**
 * Runs what a trigger does when its flow is deployed: it registers its webhook and prepares the instance.
 * @returns false if the trigger does nothing then
 * @throws what the trigger throws, and WriteRefused
 */
export const deployTrigger = (deployment: Deployment): Promise<boolean> =>
  runHooks(deployment, ["webhookCreate", "onInstanceDeploy"]);

/**
 * Runs what a trigger does when its flow is removed: it deletes its webhook and cleans up.
 * @returns false if the trigger does nothing then
 * @throws what the trigger throws, and WriteRefused
 */
export const removeTrigger = (deployment: Deployment): Promise<boolean> =>
  runHooks(deployment, ["webhookDelete", "onInstanceDelete"]);

async function runHooks(
  { platform, trigger: key, values = {}, state, invokeUrl }: Deployment,
  hooks: Hook[],
): Promise<boolean> {
  const trigger = find<BuiltTrigger>(platform.component.triggers, "trigger", key);
  const functions = hooks.flatMap((hook) => trigger[hook] ?? []);
  if (functions.length === 0) return false;
  // Nothing declares that a hook only reads.
  if (!platform.writes) throw new WriteRefused(key, `Deploying or removing ${trigger.display.label}`);
  const params = await platform.params(scheduledInputs(trigger), scheduledValues(trigger, values));
  for (const run of functions) {
    const loaded = state.load();
    const result = await run(platform.context({ state: loaded, stepId: key, invokeUrl }), params);
    state.save(loaded, (result ?? {}) as Partial<State>);
  }
  return true;
}

const isOnDeploy = ({ scope }: Input) => scope === "ON_DEPLOY";

/** The inputs of every run of a trigger: all but those that are only for its deployment. */
export const scheduledInputs = ({ inputs }: Pick<Trigger<never, never>, "inputs">): Input[] =>
  inputs.filter((input) => !isOnDeploy(input));

/** The values of `scheduledInputs`. */
export function scheduledValues({ inputs }: Pick<Trigger<never, never>, "inputs">, values: Values): Values {
  const onDeploy = new Set(inputs.filter(isOnDeploy).map(({ key }) => key));
  return Object.fromEntries(Object.entries(values).filter(([key]) => !onDeploy.has(key)));
}
