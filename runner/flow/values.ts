import type { StepInput, Term } from "./definition";

/** What the inputs of a step can refer to. */
export interface Scope {
  /** The results of the trigger and of the steps that have run, by step key. */
  steps: Record<string, unknown>;
  /** Config variables by key. */
  configVars: Record<string, unknown>;
}

/**
 * The parts of a reference: "getJob.results.items.0.id" and `getJob.results["gate code"]`.
 * @throws Error if it is not a path
 */
export function partsOf(reference: string): string[] {
  const parts: string[] = [];
  const part = /\.?([^.[\]]+)|\[(?:"([^"]*)"|(\d+))\]/gy;
  while (part.lastIndex < reference.length) {
    const match = part.exec(reference);
    if (!match) throw new Error(`"${reference}" is not a reference.`);
    parts.push(match[1] ?? match[2] ?? match[3] ?? "");
  }
  return parts;
}

/** The value that a reference has; undefined if any part of its path is missing. */
export function valueAt(reference: string, { steps }: Scope): unknown {
  return partsOf(reference).reduce<unknown>(
    (value, part) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, part)
        ? (value as Record<string, unknown>)[part]
        : undefined,
    steps,
  );
}

/** The references of a template: `{{$step.results.id}}` to a step, `{{#Name}}` to a config variable. */
export const REFERENCES = /\{\{([$#])([^}]+)\}\}/g;

/** The text of a template. Objects become JSON, and missing values become nothing. */
export function textOf(template: string, scope: Scope): string {
  return template.replaceAll(REFERENCES, (_, kind: string, target: string) => {
    const value = kind === "#" ? scope.configVars[target] : valueAt(target, scope);
    if (value === undefined || value === null) return "";
    return typeof value === "object" ? JSON.stringify(value) : String(value);
  });
}

const keyOf = (name: Term["name"]): string => (typeof name === "object" ? name.value : (name ?? ""));

/** The value of an input as a component receives it. A list with names is a list of keys and values. */
export function resolve(input: StepInput | Term, scope: Scope): unknown {
  const { type, value } = input;
  if (typeof value !== "string") {
    const terms = value as Term[];
    return terms.map((term) =>
      term.name === undefined ? resolve(term, scope) : { key: keyOf(term.name), value: resolve(term, scope) },
    );
  }
  if (type === "reference") return valueAt(value, scope);
  if (type === "configVar") return value === "" ? undefined : scope.configVars[value];
  return type === "template" ? textOf(value, scope) : value;
}
