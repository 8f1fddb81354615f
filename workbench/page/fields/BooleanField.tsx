import { Switch } from "@mantine/core";
import { type FieldProps, textsOf } from "./types";

/** Yes or no, as the text that the platform passes. */
export function BooleanField(props: FieldProps) {
  const { withAsterisk: _, placeholder: __, ...texts } = textsOf(props);
  return (
    <Switch
      {...texts}
      checked={String(props.value ?? props.input.default) === "true"}
      onChange={(event) => props.onChange(String(event.currentTarget.checked))}
    />
  );
}
