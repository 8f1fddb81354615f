/** A value that is taken from the result of an earlier run. */
export interface Reference {
  $from: {
    run: string;
    /** Keys with dots in between, from the step's results on: "data.0.id". Empty for the whole. */
    path: string;
  };
}

export const isReference = (value: unknown): value is Reference =>
  typeof value === "object" && value !== null && "$from" in value;

/** A value with every reference in it, at any depth, replaced by what `resolve` returns. */
export function withReferences(value: unknown, resolve: (reference: Reference) => unknown): unknown {
  if (isReference(value)) return resolve(value);
  if (Array.isArray(value)) return value.map((item) => withReferences(item, resolve));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withReferences(item, resolve)]));
}

/** The value at a path of a result; undefined if there is none. */
export const valueAt = (result: unknown, path: string): unknown =>
  path === "" ? result : path.split(".").reduce(member, result);

export const member = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
