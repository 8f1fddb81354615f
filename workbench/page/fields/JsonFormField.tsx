import { JsonField } from "./JsonField";
import { Offer } from "./Offer";
import { SchemaField } from "./SchemaField";
import { isJsonForm } from "./schema";
import type { KindProps } from "./types";
import { useContent } from "./useContent";

/**
 * A form that is described by a JSON schema. What `perform` receives is its data alone: see
 * `ConfigVarDataTypeRuntimeValueMap` in spectral's types/ConfigVars.d.ts.
 */
export function JsonFormField(props: KindProps) {
  const { input, value, onChange } = props;
  const { content, isLoading, problem } = useContent(props, isJsonForm);
  // The default of such an input is a form as well, not its data.
  const form = content ?? (isJsonForm(input.default) ? input.default : undefined);
  if (!form && !isLoading)
    return <JsonField {...props} input={{ ...input, default: undefined }} error={props.error ?? problem} />;
  return (
    <Offer {...props} {...{ isLoading, problem }} suggestion={form?.data}>
      {form && (
        <SchemaField
          id={`input-${input.key}.data`}
          name={input.label}
          schema={form.schema}
          root={form.schema}
          value={value}
          depth={0}
          onChange={onChange}
        />
      )}
    </Offer>
  );
}
