export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isBlank = (value: unknown) => value === undefined || value === null || value === "";

/** An object with another value for a key. A blank value removes the key. */
export function withEntry(values: Record<string, unknown>, key: string, value: unknown) {
  const { [key]: _, ...others } = values;
  return isBlank(value) ? others : { ...others, [key]: value };
}

/** An object in which nothing is left is one that nobody has touched. */
export const unlessEmpty = <Values extends object>(values: Values): Values | undefined =>
  Object.keys(values).length > 0 ? values : undefined;

/** A list with another item at an index. */
export const replaced = <Item>(items: readonly Item[], index: number, item: Item): Item[] =>
  items.map((old, at) => (at === index ? item : old));

/** A list without the item at an index. */
export const without = <Item>(items: readonly Item[], index: number): Item[] =>
  items.filter((_, at) => at !== index);

/**
 * The values that what an input offers may depend on: all but its own, which changes with every choice.
 * @param key the input's key; that of an input within another one starts with the other's key: "lines-0.price"
 */
export const othersOf = (form: Record<string, unknown>, key: string): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(form).filter(
      ([name]) => key !== name && !key.startsWith(`${name}.`) && !key.startsWith(`${name}-`),
    ),
  );
