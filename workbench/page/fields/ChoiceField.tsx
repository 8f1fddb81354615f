import { MultiSelect, Select } from "@mantine/core";
import { type FieldProps, textOf, textsOf } from "./types";

const choicesOf = ({ input: { model = [] } }: FieldProps) =>
  model.map(({ value, label }) => ({ value, label: label || value }));

/** One of the declared values. */
export const ChoiceField = (props: FieldProps) => (
  <Select
    {...textsOf(props)}
    data={choicesOf(props)}
    value={textOf(props) || null}
    onChange={(choice) => props.onChange(choice ?? undefined)}
    searchable
    clearable={!props.input.required}
  />
);

/** Several of the declared values. */
export const ChoicesField = (props: FieldProps) => (
  <MultiSelect
    {...textsOf(props)}
    data={choicesOf(props)}
    value={Array.isArray(props.value) ? props.value.map(String) : []}
    onChange={(choices) => props.onChange(choices.length > 0 ? choices : undefined)}
    searchable
  />
);
