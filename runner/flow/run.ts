import type { Platform } from "../platform";
import { BUILT_INS, runBuiltIn, Stopped } from "./builtIns";
import { holds } from "./conditions";
import { type Definition, type Flow, type Step, stepKey, type Term } from "./definition";
import { resolve, type Scope } from "./values";

export interface FlowOptions {
  definition: Definition;
  /** The flow's name. */
  flow: string;
  /** The connected platform of each connection variable, by the variable's key. */
  connections: Record<string, Platform>;
  /** The other config variables. Those that are missing have their default. */
  configVars?: Record<string, unknown>;
  /** Values that survive an execution. Defaults to none. */
  persisted?: Map<string, unknown>;
  /** Receives what steps write to the log. */
  log?(level: string, message: string): void;
  /** The time limit of a step's HTTP request, in milliseconds. Defaults to 10 seconds. */
  timeoutMs?: number;
}

/** One execution of a flow. */
export interface Execution {
  /** The results of the trigger and of the steps that ran, by step key; steps in a loop have their last results. */
  steps: Record<string, unknown>;
  /** The keys of the steps that ran, in order. */
  ran: string[];
  /** The response of a flow that was stopped. */
  response?: { statusCode: number; body: unknown };
}

/** Ends the innermost loop. */
class Broken extends Error {}

/** An error of a step, with the step's name. */
export class StepError extends Error {
  constructor(
    readonly step: string,
    override readonly cause: Error,
  ) {
    super(`${step}: ${cause.message}`);
    this.name = "StepError";
  }
}

/** The flow of a definition. @throws Error if there is none of this name */
export function flowOf({ flows }: Definition, name: string): Flow {
  const flow = flows.find((one) => one.name === name);
  if (!flow)
    throw new Error(`There is no flow "${name}". Flows: ${flows.map((one) => one.name).join(", ")}.`);
  return flow;
}

/** The value of a config variable that is written in the definition. */
const defaultOf = ({ dataType, defaultValue }: Definition["requiredConfigVars"][number]): unknown => {
  if (defaultValue === undefined) return undefined;
  if (dataType === "number") return Number(defaultValue);
  return dataType === "boolean" ? defaultValue === "true" : defaultValue;
};

/**
 * Runs the steps of a flow after its trigger, as the platform does.
 * @param payload what the trigger has passed to this execution: its body, headers and so on
 * @param branch the branch that the trigger has chosen, if it has branches
 * @throws StepError if a step fails and its error handling does not ignore that
 */
export async function runFlow(
  options: FlowOptions,
  payload: Record<string, unknown>,
  branch?: string,
): Promise<Execution> {
  const { definition, configVars = {} } = options;
  const [trigger, ...rest] = flowOf(definition, options.flow).steps;
  if (!trigger) throw new Error(`${options.flow} has no trigger.`);
  const defaults = definition.requiredConfigVars.map((one) => [one.key, defaultOf(one)]);
  const scope: Scope = {
    steps: { [stepKey(trigger.name)]: { results: payload } },
    configVars: { ...Object.fromEntries(defaults), ...configVars },
  };
  const execution: Execution = { steps: scope.steps, ran: [] };
  const chosen = trigger.branches?.find(({ name }) => name === branch)?.steps ?? [];
  try {
    await runSteps([...chosen, ...rest], scope, options, execution);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    execution.response = error.response;
  }
  return execution;
}

/** Runs steps one after the other. @returns the results of the last one */
async function runSteps(
  steps: Step[],
  scope: Scope,
  options: FlowOptions,
  execution: Execution,
): Promise<unknown> {
  let last: unknown;
  for (const step of steps) {
    const key = stepKey(step.name);
    execution.ran.push(key);
    last = await handled(step, () => runStep(step, key, scope, options, execution), options);
    scope.steps[key] = { ...(scope.steps[key] as object), results: last };
  }
  return last;
}

/** Runs a step with its error handling. A step whose error is ignored has no results. */
async function handled(step: Step, run: () => Promise<unknown>, { log }: FlowOptions): Promise<unknown> {
  const { errorHandlerType = "fail", maxAttempts = 1, ignoreFinalError = false } = step.errorConfig ?? {};
  const attempts = errorHandlerType === "retry" ? 1 + maxAttempts : 1;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      if (error instanceof Stopped || error instanceof Broken) throw error;
      if (attempt < attempts) continue;
      const failure = error instanceof StepError ? error : new StepError(step.name, error as Error);
      if (errorHandlerType !== "ignore" && !(errorHandlerType === "retry" && ignoreFinalError)) throw failure;
      log?.("error", failure.message);
      return undefined;
    }
  }
}

async function runStep(
  step: Step,
  key: string,
  scope: Scope,
  options: FlowOptions,
  execution: Execution,
): Promise<unknown> {
  const { component, key: operation } = step.action;
  if (operation === "breakLoop") throw new Broken();
  if (operation === "branchOnExpression" || operation === "branchOnValue") {
    const branch = step.branches?.find(({ name }) => name === branchOf(step, scope));
    return runSteps(branch?.steps ?? [], scope, options, execution);
  }
  const resolved = Object.entries(step.inputs).map(([name, input]) => [name, resolve(input, scope)] as const);
  const inputs = Object.fromEntries(resolved);
  const builtIn = BUILT_INS[component.key]?.[operation];
  if (builtIn?.contains === "loop") return runLoop(step, key, inputs, scope, options, execution);
  if (builtIn) {
    const { log = () => undefined, persisted = new Map(), timeoutMs = 10_000 } = options;
    const { steps, configVars } = scope;
    return runBuiltIn(component.key, operation, inputs, { log, persisted, timeoutMs, steps, configVars });
  }
  const platform = platformOf(step, options);
  const { connection: _connection, ...values } = inputs;
  return (await platform.action(operation, values)).data;
}

/** The platform that a step's connection input names. */
function platformOf(step: Step, { connections }: FlowOptions): Platform {
  const connection = step.inputs.connection;
  const platform = connection?.type === "configVar" ? connections[connection.value] : undefined;
  if (!platform) throw new Error(`${step.name} has no connection, or none of the connected ones.`);
  return platform;
}

async function runLoop(
  { name, steps = [], action }: Step,
  key: string,
  { items, iterationCount }: Record<string, unknown>,
  scope: Scope,
  options: FlowOptions,
  execution: Execution,
): Promise<unknown[]> {
  const rounds =
    action.key === "loopOverItems" ? items : Array.from({ length: Number(iterationCount) }, (_, at) => at);
  if (!Array.isArray(rounds)) throw new Error(`${name}: Items must be a list.`);
  const results: unknown[] = [];
  for (const [index, currentItem] of rounds.entries()) {
    scope.steps[key] = { currentItem, index };
    try {
      results.push(await runSteps(steps, scope, options, execution));
    } catch (error) {
      if (error instanceof Broken) break;
      throw error;
    }
  }
  scope.steps[key] = {};
  return results;
}

/** The name of the branch to take: the first whose condition holds or whose value matches, otherwise Else. */
function branchOf({ action, inputs }: Step, scope: Scope): string {
  const listOf = (key: string): Term[] => {
    const value = inputs[key]?.value;
    return Array.isArray(value) ? (value as Term[]) : [];
  };
  if (action.key === "branchOnExpression") {
    const found = listOf("conditions").find(({ value }) => holds(value as Term[], scope));
    return String(found?.name ?? "Else");
  }
  const given = inputs.inputValue && String(resolve(inputs.inputValue, scope));
  const found = listOf("branchValueMappings").find(
    (term) => String(resolve({ ...term, name: undefined }, scope)) === given,
  );
  return String(found?.name ?? "Else");
}
