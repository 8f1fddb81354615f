import { Button } from "@mantine/core";
import { useState } from "react";
import { isReference } from "../../shared/reference";
import { componentOf } from "./kinds";
import { ReferenceField } from "./ReferenceField";
import type { FieldProps } from "./types";
import "./fields.css";

/** An input of a form: a value, or a reference to the result of an earlier run. */
export function Input(props: FieldProps) {
  const { input, value, error, sources, onChange } = props;
  const { key, label, required } = input;
  const [isChosen, setChosen] = useState(false);
  const isRef = isReference(value);
  const isReferring = isRef || (isChosen && value === undefined);
  return (
    <div className="input">
      {isReferring ? (
        <ReferenceField
          {...{ id: `input-${key}`, label, error, sources, onChange }}
          isRequired={required}
          value={isRef ? value : undefined}
        />
      ) : (
        <Field {...props} />
      )}
      <Button
        className="switch"
        size="compact-xs"
        variant="subtle"
        color="gray"
        aria-label={`${isReferring ? "Value" : "Reference"} of ${label}`}
        onClick={() => {
          setChosen(!isReferring);
          onChange(undefined);
        }}
      >
        {isReferring ? "Value" : "Reference"}
      </Button>
    </div>
  );
}

/** One input as the platform shows it. What is unknown gets a JSON editor. */
export function Field(props: FieldProps) {
  const Kind = componentOf(props);
  return <Kind {...props} Input={Input} Field={Field} />;
}
