import { InputError } from "../http/errors";
import { choices, fieldsOf, type Inputs, labelOf } from "../inputs";

/** An input by its key, also one in a group. */
const inputOf = (inputs: Inputs, key: string): ReturnType<typeof fieldsOf>[number][1] =>
  fieldsOf(inputs).find(([name]) => name === key)?.[1] ?? inputs[key] ?? { label: key };

/** The input by which an update empties fields. */
export const fieldsToClear = (inputs: Inputs, clearable: readonly string[]) =>
  choices(
    clearable.map((key) => ({ value: key, label: labelOf(inputOf(inputs, key)) })),
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
    const label = labelOf(inputOf(inputs, key));
    throw new InputError(`${label} has a value and is selected in Fields to Clear. Use only one of the two.`);
  }
  const empty = (key: string) => (inputOf(inputs, key).collection === "valuelist" ? [] : null);
  return { ...values, ...Object.fromEntries(cleared.map((key) => [key, empty(key)])) };
}
