import type { ComponentType } from "react";
import type { InputView } from "../../shared/protocol";
import type { Source } from "./ReferenceField";

export interface FieldProps {
  input: InputView;
  value: unknown;
  error?: string;
  /** The values of the whole form: a picklist may depend on them. */
  form: Record<string, unknown>;
  /** What a reference can lead to, in a flow. */
  sources?: Source[];
  component: string;
  /** Receives undefined if the input is emptied: it is then not sent. */
  onChange(value: unknown): void;
}

/** A field of one kind. The inputs within it are of any kind, so their components come from above. */
export interface KindProps extends FieldProps {
  /** An input with the choice between a value and a reference. */
  Input: ComponentType<FieldProps>;
  /** An input that takes only a value. */
  Field: ComponentType<FieldProps>;
}

export interface Texts {
  id: string;
  label: string;
  description?: string;
  error?: string;
  withAsterisk?: boolean;
  placeholder?: string;
}

/** What the fields of all kinds show in the same way. */
export const textsOf = ({ input, error }: FieldProps): Texts => ({
  id: `input-${input.key}`,
  label: input.label,
  description: input.comments,
  error,
  withAsterisk: input.required,
  placeholder: input.placeholder || (input.example ? `e.g. ${input.example}` : undefined),
});

const asText = (value: unknown): string =>
  value === undefined || value === null
    ? ""
    : typeof value === "string"
      ? value
      : JSON.stringify(value, null, 2);

/** The value as text; the default if nobody has touched the input. */
export const textOf = ({ input, value }: FieldProps): string =>
  asText(value === undefined ? input.default : value);

/** The value of an input that is no text; the default if nobody has touched it, undefined if it is blank. */
export function shownOf({ input, value }: Pick<FieldProps, "input" | "value">): unknown {
  const shown = value ?? input.default;
  return shown === "" || shown === null ? undefined : shown;
}
