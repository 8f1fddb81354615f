import { parseDocument } from "yaml";
import { type Definition, definition } from "../../runner/flow/definition";
import { branches } from "./checks/branches";
import { configVars } from "./checks/configVars";
import { names } from "./checks/names";
import { operations } from "./checks/operations";
import { references } from "./checks/references";
import { triggers } from "./checks/triggers";
import { type Problem, problem } from "./problem";

const CHECKS = [names, operations, triggers, references, configVars, branches];

/**
 * Reads a definition, and checks what the platform would only find when the integration is imported or runs.
 * @param text the YAML of a definition file
 * @returns the definition, unless its structure is wrong, and all problems
 */
export function validate(text: string): { definition?: Definition; problems: Problem[] } {
  const document = parseDocument(text);
  if (document.errors.length > 0)
    return { problems: document.errors.map(({ message }) => problem("YAML", message)) };
  const { data, error } = definition.safeParse(document.toJS());
  if (!data) {
    return { problems: error.issues.map(({ path, message }) => problem(path.join("."), message)) };
  }
  return { definition: data, problems: CHECKS.flatMap((check) => [...check(data)]) };
}
