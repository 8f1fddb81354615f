/** An example payload as the platform stores it. */
export const asJson = (payload: unknown): unknown => payload && JSON.parse(JSON.stringify(payload));

/** The fields of an object or list, with their paths, such as "data.data[0].id". */
const entriesOf = (value: object, at: string): [string, unknown][] =>
  Object.entries(value).map(([key, field]) => [
    `${at}${Array.isArray(value) ? `[${key}]` : `${at && "."}${key}`}`,
    field,
  ]);

/** The paths of all fields of an example payload. */
export function fieldsOf(value: unknown, at = ""): string[] {
  if (typeof value !== "object" || value === null) return [];
  return entriesOf(value, at).flatMap(([path, field]) => [path, ...fieldsOf(field, path)]);
}

const ID = /(?:\bi|I|_i)ds?(?:\[\d+\])?$/;

/**
 * The paths of values that only stand for a real one: the word "string", text with an omission, an ID of 0, and an empty
 * object.
 */
export function placeholdersIn(value: unknown, at = ""): string[] {
  if (typeof value === "string") return value === "string" || /\.\.\.|^X[X-]+$/.test(value) ? [at] : [];
  if (typeof value !== "object" || value === null) return value === 0 && ID.test(at) ? [at] : [];
  const entries = entriesOf(value, at);
  if (entries.length === 0 && !Array.isArray(value)) return [at];
  return entries.flatMap(([path, field]) => placeholdersIn(field, path));
}
