import { type Definition, type PlacedStep, type StepInput, stepsOf } from "../../../runner/flow/definition";
import { didYouMean } from "../../../runner/nearest";
import { isBuiltIn, isOurs, type Operation, type OperationInput, operationOf } from "../catalog";
import { type Problem, problem } from "../problem";

/** Steps name operations that exist, and give them the inputs that they need. */
export function operations(definition: Definition): Problem[] {
  const problems: Problem[] = [];
  for (const flow of definition.flows)
    for (const placed of stepsOf(flow)) problems.push(...checkStep(definition, placed));
  for (const { key, connection, dataSource } of definition.requiredConfigVars) {
    for (const reference of [connection, dataSource])
      if (reference) problems.push(...component(key, reference.component));
  }
  return problems;
}

function* component(
  where: string,
  { key, isPublic, version }: PlacedStep["step"]["action"]["component"],
): Generator<Problem> {
  if (isOurs(key)) {
    if (isPublic) yield problem(where, `${key} is a private component: isPublic must be false.`);
  } else if (!isBuiltIn(key)) yield problem(where, `There is no component ${key}.`);
  else if (!isPublic) yield problem(where, `${key} is a component of the platform: isPublic must be true.`);
  if (version !== "LATEST")
    yield problem(where, `The version of ${key} must be LATEST, since a number belongs to one tenant.`);
}

/** The operation that a step names; undefined if there is none. */
export const operationOfStep = ({ action, isTrigger }: PlacedStep["step"]): Operation | undefined =>
  operationOf(action.component.key, isTrigger ? "trigger" : "action", action.key);

function* checkStep(definition: Definition, { step, path }: PlacedStep): Generator<Problem> {
  yield* component(path, step.action.component);
  const operation = operationOfStep(step);
  if (!operation) {
    const kind = step.isTrigger ? "trigger" : "action";
    yield problem(path, `${step.action.component.key} has no ${kind} ${step.action.key}.`);
    return;
  }
  for (const key of Object.keys(step.inputs)) {
    const keys = operation.inputs.map((input) => input.key);
    if (!keys.includes(key))
      yield problem(path, `${step.action.key} has no input ${key}. ${didYouMean(key, keys)}`.trim());
  }
  for (const input of operation.inputs) {
    const given = step.inputs[input.key];
    const where = `${path} > ${input.key}`;
    if (given) yield* checkInput(definition, step, where, input, given);
    else if (input.required && isBlank(input.default)) yield problem(where, "A required input is missing.");
  }
  if (Boolean(step.steps) !== (operation.contains === "loop"))
    yield problem(path, operation.contains === "loop" ? "A loop has steps." : "Only a loop has steps.");
  const branches = operation.contains === "branch" || (operation.trigger?.branches.length ?? 0) > 0;
  if (Boolean(step.branches) !== branches)
    yield problem(path, branches ? "A step that branches has branches." : "This step has no branches.");
}

const isBlank = (value: unknown): boolean => value === undefined || value === null || value === "";

function* checkInput(
  definition: Definition,
  step: PlacedStep["step"],
  where: string,
  { type, collection, required, model }: OperationInput,
  given: StepInput,
): Generator<Problem> {
  const { value } = given;
  if (given.type === "complex") {
    if (!collection) yield problem(where, "Only a list may be complex.");
    if (required && value.length === 0) yield problem(where, "A required list is empty.");
    const named = given.value.every(({ name }) => name !== undefined);
    if (collection === "keyvaluelist" && !named)
      yield problem(where, "Every entry of a key/value list has a name.");
    return;
  }
  if (collection && given.type === "value")
    yield problem(where, "A list must be complex, or refer to a list.");
  if (required && given.type === "value" && isBlank(value))
    yield problem(where, "A required input is blank.");
  if (type === "structuredObject")
    yield problem(
      where,
      "How a definition stores a form is not documented: leave it out, or use the code-native project.",
    );
  if (model && given.type === "value" && !isBlank(value) && !model.some((choice) => choice.value === value)) {
    yield problem(
      where,
      `"${value}" is none of ${model
        .map((choice) => choice.value)
        .filter(Boolean)
        .join(", ")}.`,
    );
  }
  if (type === "connection") yield* checkConnection(definition, step, where, given);
  else if (given.type === "configVar" && value !== "") {
    const variable = definition.requiredConfigVars.find(({ key }) => key === value);
    if (!variable) yield problem(where, `There is no config variable "${value}".`);
    else if (variable.dataType === "connection") yield problem(where, `"${value}" is a connection.`);
  }
}

function* checkConnection(
  { requiredConfigVars }: Definition,
  { action }: PlacedStep["step"],
  where: string,
  given: StepInput,
): Generator<Problem> {
  const variable = given.type === "configVar" && requiredConfigVars.find(({ key }) => key === given.value);
  const connection = variable ? variable.connection : undefined;
  if (!connection) yield problem(where, "The connection must be a config variable that is a connection.");
  else if (connection.component.key !== action.component.key)
    yield problem(
      where,
      `The connection is one of ${connection.component.key}, not of ${action.component.key}.`,
    );
}
