import { InputError } from "../http/errors";
import { choices, fieldsOf, type Inputs } from "../inputs";

/** An input by its key, also one in a group. */
const inputOf = (inputs: Inputs, key: string): { label?: unknown; collection?: string } =>
  fieldsOf(inputs).find(([name]) => name === key)?.[1] ?? inputs[key] ?? {};

function labelOf(inputs: Inputs, key: string): string {
  const { label = key } = inputOf(inputs, key);
  return typeof label === "object" && label !== null && "value" in label
    ? String(label.value)
    : String(label);
}

/** The input by which an update empties fields. */
export const fieldsToClear = (inputs: Inputs, clearable: readonly string[]) =>
  choices(
    clearable.map((key) => ({ value: key, label: labelOf(inputs, key) })),
    {
      label: "Fields to Clear",
      comments: "The fields to empty. A field that is left blank keeps its value.",
      placeholder: "Select a field",
    },
  );

/**
 * The values of an update, with null for each field to clear and an empty list for each list.
 * @throws InputError if a field to clear has a value as well
 */
export function clearFields(inputs: Inputs, values: Record<string, unknown>, cleared: string[] = []) {
  for (const key of cleared) {
    if (values[key] === undefined) continue;
    const label = labelOf(inputs, key);
    throw new InputError(`${label} has a value and is selected in Fields to Clear. Use only one of the two.`);
  }
  const empty = (key: string) => (inputOf(inputs, key).collection === "valuelist" ? [] : null);
  return { ...values, ...Object.fromEntries(cleared.map((key) => [key, empty(key)])) };
}
