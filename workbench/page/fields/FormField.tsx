import type { InputView } from "../../shared/protocol";
import { Group } from "./Group";
import { type KindProps, shownOf } from "./types";
import { unlessEmpty, withEntry } from "./values";

/** A form within the form. */
export function FormField(props: KindProps) {
  const { input, error, onChange } = props;
  const { key, label, comments, required } = input;
  return (
    <Group id={`input-${key}`} {...{ label, comments, error }} isRequired={required}>
      <FormInputs
        {...props}
        inputs={input.inputs ?? []}
        values={(shownOf(props) ?? {}) as Record<string, unknown>}
        onChange={(values) => onChange(unlessEmpty(values))}
      />
    </Group>
  );
}

interface InputsProps extends Omit<KindProps, "value" | "onChange"> {
  inputs: InputView[];
  values: Record<string, unknown>;
  onChange(values: Record<string, unknown>): void;
}

/** The inputs of a form within the form. */
export const FormInputs = ({ Input, inputs, values, onChange, ...props }: InputsProps) =>
  inputs.map((field) => (
    <Input
      {...props}
      key={field.key}
      input={{ ...field, key: `${props.input.key}.${field.key}` }}
      value={values[field.key]}
      error={undefined}
      onChange={(entry) => onChange(withEntry(values, field.key, entry))}
    />
  ));

/** The parts of a schedule, as in `Schedule` of spectral's types/Inputs.d.ts. */
const SCHEDULE: InputView[] = [
  {
    key: "value",
    label: "Cron Expression",
    type: "string",
    comments: "Minute, hour, day of the month, month and day of the week.",
    example: "*/15 * * * *",
  },
  {
    key: "schedule_type",
    label: "Schedule Type",
    type: "string",
    model: ["none", "once", "custom", "minute", "hour", "day", "week"].map((value) => ({
      value,
      label: value,
    })),
  },
  {
    key: "time_zone",
    label: "Time Zone",
    type: "string",
    comments: "The IANA name.",
    example: "America/Los_Angeles",
  },
];

export const ScheduleField = (props: KindProps) => (
  <FormField {...props} input={{ ...props.input, inputs: SCHEDULE }} />
);
