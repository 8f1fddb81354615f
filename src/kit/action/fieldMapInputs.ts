import {
  choice,
  type Field,
  isObject,
  json,
  mapped,
  pairs,
  refuse,
  required,
  type Text,
  unlessBlank,
} from "../inputs";
import type { CustomFieldList, Element, FieldMap } from "./fieldMap";
import type { RecordOf } from "./record";

type Fields = Record<string, unknown>;
type Warn = (message: string) => void;

/** A type of record whose fields a customer can map. */
export interface RecordType<Api> {
  /** "job" */
  key: string;
  /** "Job" */
  label: string;
  /** The fixed fields are those of its output schema. */
  record: RecordOf;
  customFields: CustomFieldList & {
    /** The tenant's custom fields: what identifies each of them, and its name. */
    list(
      api: Api,
      warn: Warn,
    ): Promise<{ identity: number | string; name?: string | null; type?: string | null }[]>;
  };
  /** The most recent records, for sample values. */
  newest(api: Api, count: number, warn: Warn): Promise<Fields[]>;
}

/** The types of records whose fields a customer can map. */
export type RecordTypes<Api> = readonly [RecordType<Api>, ...RecordType<Api>[]];

/** The input that selects one type of record. */
export const recordTypeInput = <Api>(recordTypes: RecordTypes<Api>) =>
  required(
    choice(
      recordTypes.map(({ key, label }) => ({ value: key, label })),
      { label: "Record Type", comments: "The type of record that the fields are mapped to." },
    ),
  );

/** The type of record with this key. */
export const recordTypeOf = <Api>(recordTypes: RecordTypes<Api>, key: string): RecordType<Api> =>
  recordTypes.find((type) => type.key === key) ??
  refuse("Record Type", `one of ${recordTypes.map((type) => type.key).join(", ")}`, key);

/** An input that only references can fill: the value of a field map, and what depends on it. */
export const referenced = <Value>(
  type: "objectSelection" | "objectFieldMap" | "dynamicObjectSelection" | "dynamicFieldSelection",
  texts: Pick<Text, "label" | "comments">,
  clean: (value: unknown) => Value,
): Field<Value | undefined> => ({ ...texts, type, required: false, clean: unlessBlank(clean) });

const isElement = (value: unknown): value is Element => isObject(value) && typeof value.key === "string";

const parsed = (value: unknown): unknown => {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
};

const FIELD_MAP = "Field Map";

/** The input that takes the field map of a config variable. */
export const fieldMapInput = required(
  referenced<FieldMap>(
    "objectFieldMap",
    {
      label: FIELD_MAP,
      comments:
        "The fields that the customer has mapped: the config variable of the data source Map Record Fields.",
    },
    (value) => {
      const map = parsed(value);
      const fields = isObject(map) ? map.fields : undefined;
      return Array.isArray(fields) && fields.every((one) => isObject(one) && isElement(one.field))
        ? { fields: fields as FieldMap["fields"] }
        : refuse(FIELD_MAP, "a field map, such as the config variable of Map Record Fields", value);
    },
  ),
);

/** The input that takes a whole record of an earlier step. */
export const recordInput = required(
  mapped(
    json({
      label: "Record",
      comments: "The record whose fields to read: the output of an earlier step.",
      example: '{"id": 5001, "summary": "No cooling"}',
      placeholder: "Reference a record from an earlier step",
    }),
    (value) =>
      isObject(value) ? value : refuse("Record", "an object, such as the output of Get Job", value),
  ),
);

/** The input with the values to map, by the keys of the field map. */
export const fieldValuesInput = required(
  pairs({
    label: "Field Value",
    keyLabel: "Field",
    comments:
      "The values of the mapped fields, by the fields' keys. An object from an earlier step is accepted as well.",
    example: "No cooling",
  }),
);

export const selectedRecordTypesInput = referenced<string[]>(
  "objectSelection",
  {
    label: "Selected Record Types",
    comments: "The config variable of the data source Select Record Types. Defaults to all types of records.",
  },
  (value) => {
    const selection = parsed(value);
    return Array.isArray(selection) && selection.every((one) => isObject(one) && isElement(one.object))
      ? selection.map(({ object }) => object.key as string)
      : refuse("Selected Record Types", "the config variable of Select Record Types", value);
  },
);

export const productFieldsInput = required(
  pairs({
    label: "Label",
    keyLabel: "Field",
    comments:
      "The fields to map, one per entry: its key in the other product, and the label that the customer sees. A field whose key or label equals that of a record's field is mapped to it by default.",
    example: "Job summary",
    placeholder: "Enter a label",
  }),
);
