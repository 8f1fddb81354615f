import { InputError } from "../http/errors";
import { type Text, unlessBlank } from "./types";

/**
 * Parses JSON that was typed or came from an earlier step.
 * @throws InputError with the label and the position of the mistake
 */
export function parseJson(label: string, value: string): unknown {
  try {
    return JSON.parse(value);
  } catch (error) {
    throw new InputError(`${label} must be valid JSON: ${(error as Error).message}.`);
  }
}

/** JSON, for data that no form can hold. Its sample is the example: a default would be sent as data. */
export const json = (texts: Text) => ({
  ...texts,
  type: "code" as const,
  language: "json" as const,
  placeholder: texts.placeholder ?? "Enter JSON",
  required: false,
  clean: unlessBlank((value: unknown) => (typeof value === "string" ? parseJson(texts.label, value) : value)),
});
