import { MultiSelect, NumberInput, Select, Switch, TagsInput, TextInput } from "@mantine/core";
import { Group } from "./Group";
import { JsonEditor } from "./JsonField";
import {
  canShowAs,
  kindOf,
  resolved,
  type Schema,
  schemaChoices,
  schemaProblem,
  withProperty,
} from "./schema";
import { isObject } from "./values";

interface Props {
  id: string;
  /** What is shown for a schema without title. */
  name: string;
  schema: Schema;
  /** The schema that references refer to. */
  root: Schema;
  isRequired?: boolean;
  value: unknown;
  /** How many forms it is in. That of depth 0 has a frame already. */
  depth: number;
  onChange(value: unknown): void;
}

/** The field of a JSON schema. What it cannot show gets a JSON editor. */
export function SchemaField(props: Props) {
  const { id, name, root, isRequired, value, depth, onChange } = props;
  const schema = resolved(props.schema, root);
  const label = schema.title ?? name;
  const kind = kindOf(schema, depth);
  const texts = {
    id,
    label,
    description: schema.description,
    withAsterisk: isRequired,
    error: schemaProblem(schema, label, value),
  };
  if (kind === "json" || !canShowAs(kind, value))
    return (
      <JsonEditor
        {...texts}
        value={
          value === undefined || typeof value === "string" ? (value ?? "") : JSON.stringify(value, null, 2)
        }
        onChange={onChange}
      />
    );
  switch (kind) {
    case "object": {
      const properties = <Properties {...props} schema={schema} />;
      if (depth === 0) return properties;
      return (
        <Group id={id} label={label} comments={schema.description} isRequired={isRequired}>
          {properties}
        </Group>
      );
    }
    case "choice":
      return (
        <Select
          {...texts}
          data={schemaChoices(schema)}
          value={value === undefined ? null : JSON.stringify(value)}
          clearable
          onChange={(choice) => onChange(choice === null ? undefined : JSON.parse(choice))}
        />
      );
    case "choices":
      return (
        <MultiSelect
          {...texts}
          data={schemaChoices(schema.items ?? {})}
          value={valuesOf(value).map((one) => JSON.stringify(one))}
          onChange={(choices) => onChange(listOf(choices.map((choice) => JSON.parse(choice))))}
        />
      );
    case "texts":
      return (
        <TagsInput
          {...texts}
          placeholder="Type a value, then press Enter"
          value={valuesOf(value).map(String)}
          onChange={(values) => onChange(listOf(values))}
        />
      );
    case "boolean":
      return (
        <Switch
          {...{ id, label, description: schema.description }}
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      );
    case "number":
    case "integer":
      return (
        <NumberInput
          {...texts}
          value={value === undefined ? "" : (value as number)}
          allowDecimal={kind === "number"}
          onChange={(number) => onChange(number === "" ? undefined : number)}
        />
      );
    default:
      return (
        <TextInput
          {...texts}
          type={schema.format === "date" ? "date" : "text"}
          value={value === undefined ? "" : String(value)}
          onChange={(event) => onChange(event.currentTarget.value || undefined)}
        />
      );
  }
}

const Properties = ({ id, schema, root, value, depth, onChange }: Props) =>
  Object.entries(schema.properties ?? {}).map(([key, property]) => (
    <SchemaField
      key={key}
      id={`${id}.${key}`}
      name={key}
      schema={property}
      root={root}
      isRequired={schema.required?.includes(key)}
      value={isObject(value) ? value[key] : undefined}
      depth={depth + 1}
      onChange={(next) => onChange(withProperty(value, key, next))}
    />
  ));

const valuesOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const listOf = (values: unknown[]) => (values.length > 0 ? values : undefined);
