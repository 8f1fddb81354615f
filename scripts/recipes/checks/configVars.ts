import { type ConfigVar, type Definition, stepsOf } from "../../../runner/flow/definition";
import { REFERENCES } from "../../../runner/flow/values";
import { operationOf } from "../catalog";
import { type Problem, problem } from "../problem";
import { isCron } from "./triggers";

/** Config variables are on a page, used, and consistent with their connections and data sources. */
export function* configVars(definition: Definition): Generator<Problem> {
  const { configPages, requiredConfigVars } = definition;
  const elements = configPages.flatMap(({ elements }, page) =>
    elements.map((element) => ({ ...element, page })),
  );
  const pageOf = (key: string) =>
    elements.find(({ type, value }) => type === "configVar" && value === key)?.page;
  for (const { type, value } of elements) {
    if (type === "configVar" && !requiredConfigVars.some(({ key }) => key === value))
      yield problem("configPages", `There is no config variable "${value}".`);
  }
  const used = usesOf(definition);
  for (const [at, variable] of requiredConfigVars.entries()) {
    const { key } = variable;
    const pages = elements.filter(({ type, value }) => type === "configVar" && value === key).length;
    if (pages !== 1) yield problem(key, `A config variable is on one page; this one is on ${pages}.`);
    if (!used.has(key)) yield problem(key, "No step and no other config variable uses it.");
    yield* variable.dataType === "connection" ? connection(variable) : value(variable);
    yield* dataSource(variable, requiredConfigVars.slice(0, at), pageOf);
  }
}

/** The config variables that steps and other variables use. */
function usesOf({ flows, requiredConfigVars }: Definition): Set<string> {
  const used = new Set<string>();
  const visit = (input: { type: string; value: unknown }): void => {
    if (typeof input.value !== "string") {
      for (const term of input.value as { type: string; value: unknown }[])
        if (typeof term === "object") visit(term);
    } else if (input.type === "configVar") used.add(input.value);
    else if (input.type === "template")
      for (const [, kind, target = ""] of input.value.matchAll(REFERENCES))
        if (kind === "#") used.add(target);
  };
  for (const flow of flows) {
    for (const { step } of stepsOf(flow)) {
      for (const input of Object.values(step.inputs)) visit(input);
      if (step.schedule) visit(step.schedule);
      const code = step.inputs.code?.value;
      // A Code step reads config variables by name.
      if (typeof code === "string")
        for (const { key } of requiredConfigVars) if (code.includes(`configVars["${key}"]`)) used.add(key);
    }
  }
  for (const { inputs = {} } of requiredConfigVars) for (const input of Object.values(inputs)) visit(input);
  return used;
}

function* connection({ key, connection, inputs = {} }: ConfigVar): Generator<Problem> {
  const declared = connection && operationOf(connection.component.key, "connection", connection.key);
  if (!connection) yield problem(key, "A connection names its component and connection.");
  else if (!declared) yield problem(key, `${connection.component.key} has no connection ${connection.key}.`);
  for (const [name, { type, value }] of Object.entries(inputs)) {
    const field = declared?.inputs.find((one) => one.key === name);
    if (declared && !field) yield problem(`${key} > ${name}`, "The connection has no such field.");
    else if (field?.shown === false) yield problem(`${key} > ${name}`, "The field is hidden: leave it out.");
    if (field?.type === "password" && type === "value" && value !== "")
      yield problem(`${key} > ${name}`, "A secret must have no value.");
    if (
      field?.model &&
      type === "value" &&
      value !== "" &&
      !field.model.some((choice) => choice.value === value)
    )
      yield problem(
        `${key} > ${name}`,
        `"${value}" is none of ${field.model.map((choice) => choice.value).join(", ")}.`,
      );
  }
}

function* value({
  key,
  dataType,
  defaultValue,
  pickList,
  dataSource,
  scheduleType,
}: ConfigVar): Generator<Problem> {
  if (dataType === "picklist" && !dataSource && !pickList)
    yield problem(key, "A picklist has a pickList or a dataSource.");
  if (dataType === "schedule" && !scheduleType) yield problem(key, "A schedule has a scheduleType.");
  if (!defaultValue) return;
  if (pickList && !pickList.includes(defaultValue))
    yield problem(key, `"${defaultValue}" is not in the pickList.`);
  if (dataType === "number" && !Number.isFinite(Number(defaultValue)))
    yield problem(key, `The default "${defaultValue}" is not a number.`);
  if (dataType === "boolean" && !/^(true|false)$/.test(defaultValue))
    yield problem(key, 'The default must be "true" or "false".');
  if (dataType === "schedule" && !isCron(defaultValue))
    yield problem(key, `The default "${defaultValue}" is not a cron expression.`);
}

function* dataSource(
  { key, dataType, dataSource: source, inputs = {} }: ConfigVar,
  before: ConfigVar[],
  pageOf: (key: string) => number | undefined,
): Generator<Problem> {
  if (!source) return;
  const operation = operationOf(source.component.key, "data source", source.key);
  if (!operation) {
    yield problem(key, `${source.component.key} has no data source ${source.key}.`);
    return;
  }
  if (operation.dataSourceType !== dataType)
    yield problem(
      key,
      `The data source is of the type ${operation.dataSourceType}, the config variable ${dataType}.`,
    );
  for (const { key: name, required } of operation.inputs)
    if (required && !inputs[name]) yield problem(`${key} > ${name}`, "A required input is missing.");
  for (const [name, { type, value }] of Object.entries(inputs)) {
    if (!operation.inputs.some((input) => input.key === name))
      yield problem(`${key} > ${name}`, "The data source has no such input.");
    if (type !== "configVar" || typeof value !== "string") continue;
    if (!before.some((one) => one.key === value))
      yield problem(`${key} > ${name}`, `"${value}" must be declared before "${key}".`);
    else if ((pageOf(value) ?? 0) >= (pageOf(key) ?? 0))
      yield problem(`${key} > ${name}`, `"${key}" must be on a later page than "${value}".`);
  }
}
