import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { now, timestampProblem } from "./timestamp";
import { type FieldProps, textOf, textsOf } from "./types";

/** A date and time in ISO 8601. Text that is none is reported once it is complete. */
export function TimestampField(props: FieldProps) {
  const { input, error, onChange } = props;
  const [isTyping, setTyping] = useState(false);
  const text = textOf(props);
  return (
    <TextInput
      {...textsOf(props)}
      placeholder={input.placeholder || "YYYY-MM-DDThh:mm:ssZ"}
      error={error ?? (isTyping ? undefined : timestampProblem(input.label, text))}
      value={text}
      onChange={(event) => {
        setTyping(true);
        onChange(event.currentTarget.value);
      }}
      onBlur={() => setTyping(false)}
      rightSectionWidth={64}
      rightSection={
        <Button
          size="compact-xs"
          variant="default"
          aria-label={`Now: fill in ${input.label}`}
          onClick={() => {
            setTyping(false);
            onChange(now());
          }}
        >
          Now
        </Button>
      }
    />
  );
}
