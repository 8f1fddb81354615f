import { PasswordInput, Textarea, TextInput } from "@mantine/core";
import { type FieldProps, textOf, textsOf } from "./types";

/** What fields that are typed have in common. */
const typed = (props: FieldProps) => ({
  ...textsOf(props),
  value: textOf(props),
  onChange: (event: { currentTarget: { value: string } }) => props.onChange(event.currentTarget.value),
});

export const TextField = (props: FieldProps) => <TextInput {...typed(props)} />;

export const PasswordField = (props: FieldProps) => <PasswordInput {...typed(props)} />;

export const LongTextField = (props: FieldProps) => (
  <Textarea {...typed(props)} autosize minRows={2} maxRows={12} />
);

export const CodeField = (props: FieldProps) => (
  <Textarea {...typed(props)} autosize minRows={4} maxRows={20} classNames={{ input: "mono" }} />
);

/** A date without time: 2026-12-01. */
export const DateField = (props: FieldProps) => <TextInput {...typed(props)} type="date" />;
