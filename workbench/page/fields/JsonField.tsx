import { JsonInput } from "@mantine/core";
import { type FieldProps, type Texts, textOf, textsOf } from "./types";

/** Any value as JSON, for what no other field can show. */
export const JsonField = (props: FieldProps) => (
  <JsonEditor {...textsOf(props)} value={textOf(props)} onChange={props.onChange} />
);

export const JsonEditor = ({
  onChange,
  ...others
}: Texts & { value: string; onChange(value: unknown): void }) => (
  <JsonInput {...others} onChange={(json) => onChange(parsed(json))} autosize minRows={3} formatOnBlur />
);

/** Text that is not JSON yet stays text while it is typed. */
function parsed(json: string): unknown {
  try {
    return json === "" ? undefined : JSON.parse(json);
  } catch {
    return json;
  }
}
