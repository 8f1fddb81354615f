import { Select } from "@mantine/core";
import { choose, type DynamicObject } from "./dynamicObject";
import { FormInputs } from "./FormField";
import { Group } from "./Group";
import { type KindProps, shownOf } from "./types";

/** One of several forms: its configuration is chosen first. */
export function DynamicObjectField(props: KindProps) {
  const { input, error, onChange } = props;
  const { key, label, comments, required, inputs: configurations = [] } = input;
  const { configuration, values = {} } = (shownOf(props) ?? {}) as Partial<DynamicObject>;
  // The platform declares configurations as forms.
  const chosen = configurations.find((one) => one.key === configuration);
  return (
    <Group {...{ label, comments, error }} isRequired={required}>
      <Select
        id={`input-${key}`}
        label={`Configuration of ${label}`}
        description={chosen?.comments}
        placeholder="Choose a configuration"
        data={configurations.map((one) => ({ value: one.key, label: one.label }))}
        value={configuration ?? null}
        clearable
        onChange={(next) => {
          const found = configurations.find((one) => one.key === next);
          onChange(found && choose(found));
        }}
      />
      {chosen && (
        <FormInputs
          {...props}
          inputs={chosen.inputs ?? []}
          values={values}
          onChange={(entries) => onChange({ configuration: chosen.key, values: entries })}
        />
      )}
    </Group>
  );
}
