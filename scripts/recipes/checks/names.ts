import { type Definition, stepKey, stepsOf } from "../../../runner/flow/definition";
import { type Problem, problem } from "../problem";

function* repeated(where: string, noun: string, names: string[]): Generator<Problem> {
  for (const name of new Set(names.filter((one, at) => names.indexOf(one) !== at)))
    yield problem(where, `Two ${noun} are called "${name}".`);
}

/** Names are unique, those of steps by the key that they result in. */
export function* names({ flows, requiredConfigVars, configPages }: Definition): Generator<Problem> {
  yield* repeated(
    "flows",
    "flows",
    flows.map(({ name }) => name),
  );
  yield* repeated(
    "requiredConfigVars",
    "config variables",
    requiredConfigVars.map(({ key }) => key),
  );
  yield* repeated(
    "configPages",
    "config pages",
    configPages.map(({ name }) => name),
  );
  for (const flow of flows) {
    const steps = [...stepsOf(flow)];
    for (const { step, path } of steps)
      if (!/^[a-z]/.test(stepKey(step.name)))
        yield problem(path, "The name of a step must begin with a letter.");
    const keys = steps.map(({ step }) => stepKey(step.name));
    for (const key of new Set(keys.filter((one, at) => keys.indexOf(one) !== at)))
      yield problem(flow.name, `Two steps have the key "${key}". Rename one of them.`);
  }
}
