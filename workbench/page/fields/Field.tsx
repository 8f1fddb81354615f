import {
  Button,
  FileInput,
  JsonInput,
  MultiSelect,
  PasswordInput,
  Select,
  Switch,
  Textarea,
  TextInput,
} from "@mantine/core";
import { useState } from "react";
import type { InputView } from "../../shared/protocol";
import { isReference } from "../../shared/reference";
import { Picklist } from "./Picklist";
import { ReferenceField, type Source } from "./ReferenceField";

export interface FieldProps {
  input: InputView;
  value: unknown;
  error?: string;
  /** The values of the whole form: a picklist may depend on them. */
  form: Record<string, unknown>;
  /** What a reference can lead to, in a flow. */
  sources?: Source[];
  component: string;
  onChange(value: unknown): void;
}

const asText = (value: unknown): string =>
  value === undefined || value === null
    ? ""
    : typeof value === "string"
      ? value
      : JSON.stringify(value, null, 2);

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
  const { input } = props;
  if (input.collection) return <ListField {...props} />;
  if (input.type === "structuredObject") return <FormField {...props} />;
  return <SingleField {...props} />;
}

function SingleField({ input, value, error, form, component, onChange }: FieldProps) {
  const { key, label, comments, required, type, placeholder, example, model, dataSource } = input;
  const common = {
    id: `input-${key}`,
    label,
    description: comments,
    error,
    withAsterisk: required,
    placeholder: placeholder || (example ? `e.g. ${example}` : undefined),
  };
  const text = value === undefined ? asText(input.default) : asText(value);
  const changed = (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value);
  if (dataSource && dataSource !== "") {
    // What is typed here is the search: its own value does not change what there is to choose.
    const { [key]: _, ...others } = form;
    return <Picklist {...{ common, text, component, onChange }} form={others} source={dataSource} />;
  }
  if (model && model.length > 0)
    return (
      <Select
        {...common}
        data={model.map((choice) => ({ value: choice.value, label: choice.label || choice.value }))}
        value={text || null}
        onChange={(choice) => onChange(choice ?? undefined)}
        searchable
        clearable={!required}
      />
    );
  switch (type) {
    case "boolean":
      return (
        <Switch
          {...common}
          checked={String(value ?? input.default) === "true"}
          onChange={(event) => onChange(String(event.currentTarget.checked))}
        />
      );
    case "password":
      return <PasswordInput {...common} value={text} onChange={changed} />;
    case "text":
      return <Textarea {...common} value={text} onChange={changed} autosize minRows={2} maxRows={12} />;
    case "code":
      return (
        <Textarea
          {...common}
          value={text}
          onChange={changed}
          autosize
          minRows={4}
          maxRows={20}
          classNames={{ input: "mono" }}
        />
      );
    case "data":
      return <FileInput {...common} clearable onChange={(file) => void readFile(file).then(onChange)} />;
    case "date":
      return <TextInput {...common} type="date" value={text} onChange={changed} />;
    case "string":
    case "template":
    case "timestamp":
      return <TextInput {...common} value={text} onChange={changed} />;
    default:
      return (
        <JsonInput
          {...common}
          value={text}
          onChange={(json) => onChange(parsed(json))}
          autosize
          minRows={3}
          formatOnBlur
        />
      );
  }
}

/** Text that is not JSON yet stays text while it is typed. */
function parsed(json: string): unknown {
  try {
    return json === "" ? undefined : JSON.parse(json);
  } catch {
    return json;
  }
}

async function readFile(file: File | null) {
  if (!file) return undefined;
  const url = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
  return { $file: url.slice(url.indexOf(",") + 1), contentType: file.type || "application/octet-stream" };
}

/** Several values, several choices, key/value pairs, or several forms. */
function ListField(props: FieldProps) {
  const { input, value, error, onChange } = props;
  const { label, comments, required, collection, model, key, type } = input;
  const items = Array.isArray(value) ? value : [];
  if (collection === "valuelist" && model && model.length > 0)
    return (
      <MultiSelect
        id={`input-${key}`}
        label={label}
        description={comments}
        error={error}
        withAsterisk={required}
        data={model.map((choice) => ({ value: choice.value, label: choice.label || choice.value }))}
        value={items.map(String)}
        onChange={onChange}
        searchable
      />
    );
  const isPairs = collection === "keyvaluelist";
  const change = (index: number, item: unknown) =>
    onChange(items.map((old, at) => (at === index ? item : old)));
  const blank = isPairs ? { key: "", value: "" } : type === "structuredObject" ? {} : "";
  return (
    <fieldset>
      <legend>
        {label}
        {required && " *"}
      </legend>
      <div className="stack">
        <span className="quiet">{comments}</span>
        {error && <span style={{ color: "var(--mantine-color-error)" }}>{error}</span>}
        {items.map((item, index) => (
          <div key={index} className="stack">
            {isPairs ? (
              <PairField {...props} item={item} index={index} onChange={(pair) => change(index, pair)} />
            ) : (
              <Field
                {...props}
                input={{
                  ...input,
                  collection: undefined,
                  comments: undefined,
                  required: false,
                  key: `${key}-${index}`,
                  label: `${label} ${index + 1}`,
                }}
                value={item}
                error={undefined}
                onChange={(entry) => change(index, entry)}
              />
            )}
            <Button
              size="compact-xs"
              variant="default"
              style={{ alignSelf: "flex-start" }}
              onClick={() => onChange(items.length > 1 ? items.filter((_, at) => at !== index) : undefined)}
            >
              Remove {label} {index + 1}
            </Button>
          </div>
        ))}
        <Button
          id={`input-${key}`}
          size="compact-sm"
          variant="light"
          style={{ alignSelf: "flex-start" }}
          onClick={() => onChange([...items, blank])}
        >
          Add {label}
        </Button>
      </div>
    </fieldset>
  );
}

function PairField(props: FieldProps & { item: unknown; index: number }) {
  const { input, item, index, onChange } = props;
  const pair = item as { key: string; value: unknown };
  const name = `${input.keyLabel ?? "Key"} ${index + 1}`;
  return (
    <>
      <TextInput
        label={name}
        value={pair.key}
        onChange={(event) => onChange({ ...pair, key: event.currentTarget.value })}
      />
      <SingleField
        {...props}
        input={{
          ...input,
          collection: undefined,
          comments: undefined,
          required: false,
          key: `${input.key}-${index}`,
          label: `${input.label} ${index + 1}`,
        }}
        value={pair.value}
        error={undefined}
        onChange={(entry) => onChange({ ...pair, value: entry })}
      />
    </>
  );
}

/** A form within the form. */
function FormField(props: FieldProps) {
  const { input, value, error, onChange } = props;
  const values = (value ?? {}) as Record<string, unknown>;
  return (
    <fieldset id={`input-${input.key}`} tabIndex={-1}>
      <legend>
        {input.label}
        {input.required && " *"}
      </legend>
      <div className="stack">
        <span className="quiet">{input.comments}</span>
        {error && <span style={{ color: "var(--mantine-color-error)" }}>{error}</span>}
        {(input.inputs ?? []).map((field) => (
          <Input
            {...props}
            key={field.key}
            input={{ ...field, key: `${input.key}.${field.key}` }}
            value={values[field.key]}
            error={undefined}
            onChange={(entry) => {
              const { [field.key]: _, ...others } = values;
              onChange(
                entry === undefined || entry === "" ? emptied(others) : { ...others, [field.key]: entry },
              );
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** A form in which nothing is left is one that nobody has touched. */
const emptied = (values: Record<string, unknown>) => (Object.keys(values).length > 0 ? values : undefined);
