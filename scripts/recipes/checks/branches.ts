import { GROUPS, isGroup, ONE_SIDED, TWO_SIDED } from "../../../runner/flow/conditions";
import { type Definition, stepsOf, type Term } from "../../../runner/flow/definition";
import { type Problem, problem } from "../problem";

/** Branches are those of the conditions, then Else, and conditions are complete. */
export function* branches(definition: Definition): Generator<Problem> {
  for (const flow of definition.flows) {
    for (const { step, path } of stepsOf(flow)) {
      const key = { branchOnExpression: "conditions", branchOnValue: "branchValueMappings" }[step.action.key];
      const given = key === undefined ? undefined : step.inputs[key]?.value;
      if (!Array.isArray(given)) continue;
      const terms = given as Term[];
      const expected = [...terms.map(({ name }) => String(name)), "Else"];
      const actual = (step.branches ?? []).map(({ name }) => name);
      if (actual.join() !== expected.join())
        yield problem(path, `The branches must be ${expected.join(", ")}, in this order.`);
      if (key === "conditions")
        for (const { name, value } of terms) yield* expression(`${path} > ${String(name)}`, value);
    }
  }
}

function* expression(where: string, value: Term["value"]): Generator<Problem> {
  if (!Array.isArray(value) || value.length === 0) {
    yield problem(where, "A condition is a list: and, or, or an operator with its terms.");
    return;
  }
  const [first, ...rest] = value as Term[];
  if (isGroup(value)) {
    if (rest.length === 0) yield problem(where, `${GROUPS.join(" and ")} need at least one condition.`);
    for (const inner of rest) yield* expression(where, inner.value);
    return;
  }
  const operator = String(first?.value);
  const terms = Object.hasOwn(ONE_SIDED, operator) ? 1 : Object.hasOwn(TWO_SIDED, operator) ? 2 : undefined;
  if (terms === undefined) yield problem(where, `There is no operator ${operator}.`);
  else if (rest.length !== terms)
    yield problem(where, `${operator} has ${terms} term${terms === 1 ? "" : "s"}, not ${rest.length}.`);
}
