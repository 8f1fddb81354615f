import {
  type Connection,
  type DataSourceDefinition,
  type DataSourceType,
  dataSource,
  type Inputs as PlatformInputs,
} from "@prismatic-io/spectral";
import {
  choice,
  choices,
  type Field,
  type Inputs,
  isObject,
  json,
  mapped,
  pairs,
  refuse,
  required,
  type Text,
  unlessBlank,
  type Values,
  valuesOf,
} from "../inputs";
import type { Context, Vendor } from "./action";
import { type Entry, shortened } from "./dataSource";
import {
  type CustomFieldList,
  customFieldKey,
  type Element,
  type FieldMap,
  fixedFields,
  valueAt,
} from "./fieldMap";
import type { RecordOf } from "./record";

type Fields = Record<string, unknown>;

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
    list(api: Api): Promise<{ identity: number | string; name?: string | null; type?: string | null }[]>;
  };
  /** The most recent records, for sample values. */
  newest(api: Api, count: number): Promise<Fields[]>;
}

type Mappable<Api> = Pick<Vendor<Api>, "connection" | "connect" | "schemas">;
type RecordTypes<Api> = readonly [RecordType<Api>, ...RecordType<Api>[]];

/** The input that selects one type of record. */
export const recordTypeInput = <Api>(recordTypes: RecordTypes<Api>) =>
  required(
    choice(
      recordTypes.map(({ key, label }) => ({ value: key, label })),
      { label: "Record Type", comments: "The type of record that the fields are mapped to." },
    ),
  );

/** Where a type of record has its custom fields. */
export const customFieldsOf = <Api>(recordTypes: RecordTypes<Api>, key: string): CustomFieldList =>
  (recordTypes.find((type) => type.key === key) ?? recordTypes[0]).customFields;

/** An input that only references can fill: the value of a field map, and what depends on it. */
const referenced = <Value>(
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

const selectedTypes = referenced<string[]>(
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

const productFields = required(
  pairs({
    label: "Label",
    keyLabel: "Field",
    comments:
      "The fields to map, one per entry: its key in the other product, and the label that the customer sees. A field whose key or label equals that of a record's field is mapped to it by default.",
    example: "Job summary",
    placeholder: "Enter a label",
  }),
);

/** The options of one type of record. */
async function optionsOf<Api>(
  { schemas }: Mappable<Api>,
  api: Api,
  { record, customFields }: RecordType<Api>,
): Promise<Element[]> {
  const custom = await customFields.list(api);
  return [
    ...fixedFields(schemas[record.name] ?? {}),
    ...custom.map(({ identity, name, type }) => ({
      key: customFieldKey(customFields, identity),
      label: `${name?.trim() || identity} (custom field${type ? `, ${type.toLowerCase()}` : ""})`,
    })),
  ];
}

/** A data source of any kind, with the connection input and the authenticated client. */
function source<Api, Of extends Inputs, Kind extends DataSourceType>(
  vendor: Mappable<Api>,
  kind: Kind,
  definition: {
    label: string;
    description: string;
    inputs: Of;
    detailDataSource?: string;
    example: unknown;
    run(api: Api, values: Values<Of>): Promise<unknown>;
  },
): DataSourceDefinition<PlatformInputs, Record<string, never>, Kind> {
  const { label, description, inputs, detailDataSource, example, run } = definition;
  return dataSource({
    display: { label, description },
    dataSourceType: kind,
    ...(detailDataSource ? { detailDataSource } : {}),
    inputs: { connection: vendor.connection, ...inputs } as unknown as PlatformInputs,
    perform: async (context, { connection, ...params }) => {
      const api = vendor.connect(context as unknown as Context, connection as Connection);
      return { result: (await run(api, valuesOf(inputs, params) as Values<Of>)) as never };
    },
    examplePayload: { result: example as never },
  }) as unknown as DataSourceDefinition<PlatformInputs, Record<string, never>, Kind>;
}

/** The data source by which a customer selects the types of records to map. */
export const selectRecordTypes = <Api>(vendor: Mappable<Api>, recordTypes: RecordTypes<Api>) =>
  source(vendor, "objectSelection", {
    label: "Select Record Types",
    description: "Select the types of records whose fields are mapped, with their fixed and custom fields",
    inputs: {},
    example: [
      {
        object: { key: recordTypes[0].key, label: recordTypes[0].label },
        fields: EXAMPLE_FIELDS,
        defaultSelected: false,
      },
    ],
    run: (api) =>
      Promise.all(
        recordTypes.map(async (type) => ({
          object: { key: type.key, label: type.label },
          fields: await optionsOf(vendor, api, type),
          defaultSelected: false,
        })),
      ),
  });

const EXAMPLE_FIELDS = [
  { key: "summary", label: "Summary (text)" },
  { key: "customFields.81", label: "Gate Code (custom field, text)" },
];

/** The record's field that a product's field is called like. */
function namesake({ key, label = "" }: Element, options: Element[]): Element | undefined {
  const plain = (text: string) =>
    text
      .replace(/\(.*\)$/, "")
      .replace(/[^a-z0-9]/gi, "")
      .toLowerCase();
  const names = [plain(key), plain(label)].filter(Boolean);
  const found = options.filter(
    (option) => names.includes(plain(option.key)) || names.includes(plain(option.label ?? "")),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** The data source by which a customer maps fields. */
export const mapRecordFields = <Api>(vendor: Mappable<Api>, recordTypes: RecordTypes<Api>) =>
  source(vendor, "objectFieldMap", {
    label: "Map Record Fields",
    description: "Map the fields of another product to the fixed and custom fields of records",
    inputs: {
      fields: productFields,
      recordTypes: choices(
        recordTypes.map(({ key, label }) => ({ value: key, label })),
        {
          label: "Record Types",
          comments: "The types of records to choose from. Defaults to all.",
          placeholder: "Select a record type",
        },
      ),
      selectedRecordTypes: selectedTypes,
    },
    detailDataSource: "previewFieldValues",
    example: {
      fields: [
        {
          field: { key: "problem", label: "Problem" },
          defaultObject: { key: recordTypes[0].key, label: recordTypes[0].label },
          defaultField: EXAMPLE_FIELDS[0],
        },
      ],
      options: [{ object: { key: recordTypes[0].key, label: recordTypes[0].label }, fields: EXAMPLE_FIELDS }],
    },
    run: async (api, { fields, recordTypes: chosen, selectedRecordTypes }) => {
      const wanted = recordTypes.filter(
        ({ key }) =>
          (!chosen || chosen.includes(key)) && (!selectedRecordTypes || selectedRecordTypes.includes(key)),
      );
      const options = await Promise.all(
        wanted.map(async (type) => ({
          object: { key: type.key, label: type.label },
          fields: await optionsOf(vendor, api, type),
        })),
      );
      const only = options.length === 1 ? options[0] : undefined;
      return {
        fields: Object.entries(fields).map(([key, label]) => {
          const field = { key, label: String(label || key) };
          const match = only && namesake(field, only.fields);
          return match ? { field, defaultObject: only.object, defaultField: match } : { field };
        }),
        options,
      };
    },
  });

/** The number of records whose values a preview shows. */
const PREVIEWED = 5;

/** The data source that shows a customer the recent values of a field. */
export const previewFieldValues = <Api>(vendor: Mappable<Api>, recordTypes: RecordTypes<Api>) =>
  source(vendor, "picklist", {
    label: "Preview Field Values",
    description: `Show the values that a field has in the ${PREVIEWED} newest records`,
    inputs: {
      recordType: required(
        referenced(
          "dynamicObjectSelection",
          {
            label: "Record Type",
            comments: "The type of record. The field mapper fills it in.",
          },
          String,
        ),
      ),
      field: required(
        referenced(
          "dynamicFieldSelection",
          {
            label: "Field",
            comments: "The field. The field mapper fills it in.",
          },
          String,
        ),
      ),
    },
    example: [{ key: "No cooling", label: "No cooling" }],
    run: async (api, { recordType, field }): Promise<Entry[]> => {
      const type =
        recordTypes.find(({ key }) => key === recordType) ??
        refuse("Record Type", `one of ${recordTypes.map(({ key }) => key).join(", ")}`, recordType);
      const records = await type.newest(api, PREVIEWED);
      const values = records
        .map((record) => valueAt(record, field, type.customFields))
        .filter((value) => value !== undefined && value !== null && value !== "")
        .map((value) => shortened(typeof value === "object" ? JSON.stringify(value) : String(value)));
      return [...new Set(values)].map((value) => ({ key: value, label: value }));
    },
  });
