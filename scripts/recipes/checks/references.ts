import {
  type Definition,
  type Flow,
  type PlacedStep,
  type Step,
  type StepInput,
  stepKey,
  stepsOf,
  type Term,
} from "../../../runner/flow/definition";
import { REFERENCES } from "../../../runner/flow/values";
import { type Problem, problem } from "../problem";
import { arrayOf, mayBeList, readReference, type Schema, schemaAt } from "../schema";
import { operationOfStep } from "./operations";

/** References and templates name steps that have run, and fields that their results have. */
export function* references(definition: Definition): Generator<Problem> {
  const variables = definition.requiredConfigVars.map(({ key }) => key);
  for (const flow of definition.flows) {
    const steps = [...stepsOf(flow)];
    for (const placed of steps) {
      for (const [where, reference] of referencesOf(placed)) {
        const wrong = check(flow, steps, placed, reference);
        if (wrong) yield problem(where, `${reference}: ${wrong}`);
      }
      for (const [where, name] of variablesOf(placed))
        if (!variables.includes(name)) yield problem(where, `There is no config variable "${name}".`);
      yield* items(flow, steps, placed);
    }
  }
}

/** The inputs of a step, and the terms within them, with their place. */
function* termsOf({ step, path }: PlacedStep): Generator<[string, StepInput | Term]> {
  function* within(where: string, input: StepInput | Term): Generator<[string, StepInput | Term]> {
    yield [where, input];
    if (Array.isArray(input.value))
      for (const term of input.value) if (typeof term === "object") yield* within(where, term as Term);
  }
  for (const [key, input] of Object.entries(step.inputs)) yield* within(`${path} > ${key}`, input);
}

function* placeholdersOf(placed: PlacedStep, kind: "$" | "#"): Generator<[string, string]> {
  for (const [where, { type, value }] of termsOf(placed)) {
    if (type !== "template" || typeof value !== "string") continue;
    for (const [, found, target = ""] of value.matchAll(REFERENCES))
      if (found === kind) yield [where, target];
  }
}

function* referencesOf(placed: PlacedStep): Generator<[string, string]> {
  for (const [where, { type, value }] of termsOf(placed))
    if (type === "reference" && typeof value === "string") yield [where, value];
  yield* placeholdersOf(placed, "$");
}

const variablesOf = (placed: PlacedStep) => placeholdersOf(placed, "#");

/** Why a reference is wrong; undefined if it is not. */
function check(flow: Flow, steps: PlacedStep[], from: PlacedStep, reference: string): string | undefined {
  const found = target(flow, steps, from, reference);
  return typeof found === "string" ? found : undefined;
}

/** The schema of what a reference refers to, or what is wrong with it. */
function target(flow: Flow, steps: PlacedStep[], from: PlacedStep, reference: string): Schema | string {
  const [key = "", field = "", ...path] = readReference(reference) ?? [];
  const at = steps.find(({ step }) => stepKey(step.name) === key);
  if (!at) return `There is no step with the key "${key}".`;
  const isInside = from.enclosing.includes(at.step);
  if (field === "currentItem" || field === "index") {
    if (!isInside || at.step.action.key !== "loopOverItems")
      return `Only the steps of the loop can use ${field}.`;
    if (field === "index") return path.length === 0 ? { type: "number" } : "The index is a number.";
    return existing(itemOf(flow, steps, at), path);
  }
  if (field !== "results") return 'A reference continues with "results".';
  if (isInside) return "The step that contains this one has no results yet.";
  if (steps.indexOf(at) >= steps.indexOf(from)) return "The step runs later.";
  if (!at.enclosing.every((step) => from.enclosing.includes(step)))
    return "The step is in a loop or branch, and cannot be used outside of it.";
  return existing(resultsOf(flow, at.step), path);
}

const existing = (schema: Schema, path: string[]): Schema | string =>
  schemaAt(schema, path) ?? `The results have no ${path.join(".")}.`;

/** The item of a loop. */
function itemOf(flow: Flow, steps: PlacedStep[], loop: PlacedStep): Schema {
  const { items } = loop.step.inputs;
  if (items?.type !== "reference") return {};
  const list = target(flow, steps, loop, items.value);
  return typeof list === "string" ? {} : (list.items ?? {});
}

/** The results of a step. A trigger with batches passes lists of items, or single items. */
function resultsOf(flow: Flow, step: Step): Schema {
  const operation = operationOfStep(step);
  const results = operation?.results ?? {};
  if (!step.isTrigger || !flow.triggerResolver) return results;
  const data = schemaAt(results, ["body", "data"]) ?? {};
  // The example shows one of the types of records that an input chooses from.
  const hasChoice = operation?.inputs.some(({ required, model }) => required && model);
  const item = itemOfBatch(data, hasChoice ? () => ({}) : (record) => record);
  return {
    type: "object",
    properties: {
      ...results.properties,
      body: {
        type: "object",
        properties: { data: flow.triggerResolver.batchSize === 1 ? item : arrayOf(item) },
      },
    },
  };
}

/**
 * Polls pass created and updated records; in batches, each is an item that says which of the two it is. A trigger for
 * states passes records.
 */
function itemOfBatch({ items, properties = {} }: Schema, recordOf: (example: Schema) => Schema): Schema {
  if (items) return recordOf(items);
  if (properties.records?.items) return recordOf(properties.records.items);
  const record = properties.created?.items;
  return record
    ? { type: "object", properties: { changeType: { type: "string" }, record: recordOf(record) } }
    : {};
}

/** A loop needs a list. */
function* items(flow: Flow, steps: PlacedStep[], placed: PlacedStep): Generator<Problem> {
  const { items: given } = placed.step.inputs;
  if (placed.step.action.key !== "loopOverItems" || given?.type !== "reference") return;
  const list = target(flow, steps, placed, given.value);
  if (typeof list !== "string" && !mayBeList(list))
    yield problem(`${placed.path} > items`, `${given.value} is not a list.`);
}
