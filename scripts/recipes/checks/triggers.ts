import { type Definition, type Flow, type Step, stepsOf } from "../../../runner/flow/definition";
import { type Problem, problem } from "../problem";
import { operationOfStep } from "./operations";

/** Five fields, each a number, a range, a list or a step. */
const CRON = /^(\S+\s+){4}\S+$/;
const CRON_FIELD = /^(\*|\d+(-\d+)?)(\/\d+)?(,(\*|\d+(-\d+)?)(\/\d+)?)*$/;

export const isCron = (text: string): boolean =>
  CRON.test(text.trim()) &&
  text
    .trim()
    .split(/\s+/)
    .every((field) => CRON_FIELD.test(field));

/** Each flow starts with one trigger, with the schedule, the batches and the branches that it needs. */
export function* triggers(definition: Definition): Generator<Problem> {
  for (const flow of definition.flows) {
    const [first] = flow.steps;
    if (!first?.isTrigger) yield problem(flow.name, "The first step must be the trigger (isTrigger: true).");
    for (const { step, path } of stepsOf(flow)) {
      if (step === first) continue;
      if (step.isTrigger) yield problem(path, "Only the first step may be a trigger.");
      if (step.schedule) yield problem(path, "Only a trigger has a schedule.");
    }
    if (first?.isTrigger) yield* checkTrigger(definition, flow, first);
  }
}

const VERDICTS = {
  required: (has: boolean) => (has ? undefined : "is required"),
  valid: () => undefined,
  invalid: (has: boolean) => (has ? "is not supported" : undefined),
};

function* checkTrigger(definition: Definition, flow: Flow, trigger: Step): Generator<Problem> {
  const facts = operationOfStep(trigger)?.trigger;
  if (!facts) return;
  const { key } = trigger.action;
  const where = `${flow.name} > ${trigger.name}`;
  for (const [noun, verdict] of [
    ["A schedule", VERDICTS[facts.schedule](trigger.schedule !== undefined)],
    ["A triggerResolver", VERDICTS[facts.batches](flow.triggerResolver !== undefined)],
    ["A synchronous response", VERDICTS[facts.synchronous](flow.isSynchronous)],
  ]) {
    if (verdict) yield problem(where, `${noun} ${verdict} for ${key}.`);
  }
  const { schedule } = trigger;
  if (schedule?.type === "value" && !isCron(schedule.value))
    yield problem(where, `"${schedule.value}" is not a cron expression of five fields.`);
  if (schedule?.type === "configVar") {
    const variable = definition.requiredConfigVars.find((one) => one.key === schedule.value);
    if (variable?.dataType !== "schedule")
      yield problem(
        where,
        `The schedule "${schedule.value}" must be a config variable of the type schedule.`,
      );
  }
  const branches = (trigger.branches ?? []).map(({ name }) => name);
  if (facts.branches.length > 0 && branches.join() !== facts.branches.join())
    yield problem(where, `The branches must be ${facts.branches.join(", ")}, in this order.`);
  const batched = flow.triggerResolver !== undefined;
  const { maxAttempts = 0, delayMinutes = 0 } = flow.retryConfig ?? {};
  if (batched && (maxAttempts > 3 || delayMinutes > 15))
    yield problem(flow.name, "A flow with batches is retried at most 3 times, after at most 15 minutes.");
}
