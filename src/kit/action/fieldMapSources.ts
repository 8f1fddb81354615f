import { choices, required } from "../inputs";
import type { Context, Vendor } from "./action";
import { type Entry, shortened, source } from "./dataSource";
import { customFieldKey, type Element, fixedFields, valueAt } from "./fieldMap";
import {
  productFieldsInput,
  type RecordType,
  type RecordTypes,
  recordTypeOf,
  referenced,
  selectedRecordTypesInput,
} from "./fieldMapInputs";

type Mappable<Api> = Pick<Vendor<Api>, "connection" | "connect" | "schemas">;
type Warn = (message: string) => void;

const warnIn =
  ({ logger }: Context): Warn =>
  (message) =>
    logger.warn(message);

/** The options of one type of record. */
async function optionsOf<Api>(
  { schemas }: Mappable<Api>,
  api: Api,
  { record, customFields }: RecordType<Api>,
  warn: Warn,
): Promise<Element[]> {
  const custom = await customFields.list(api, warn);
  return [
    ...fixedFields(schemas[record.name] ?? {}),
    ...custom.map(({ identity, name, type }) => ({
      key: customFieldKey(customFields, identity),
      label: `${name?.trim() || identity} (custom field${type ? `, ${type.toLowerCase()}` : ""})`,
    })),
  ];
}

const EXAMPLE_FIELDS = [
  { key: "summary", label: "Summary (text)" },
  { key: "customFields.81", label: "Gate Code (custom field, text)" },
];

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
    run: (api, _values, context) =>
      Promise.all(
        recordTypes.map(async (type) => ({
          object: { key: type.key, label: type.label },
          fields: await optionsOf(vendor, api, type, warnIn(context)),
          defaultSelected: false,
        })),
      ),
  });

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
      fields: productFieldsInput,
      recordTypes: choices(
        recordTypes.map(({ key, label }) => ({ value: key, label })),
        {
          label: "Record Types",
          comments: "The types of records to choose from. Defaults to all.",
          placeholder: "Select a record type",
        },
      ),
      selectedRecordTypes: selectedRecordTypesInput,
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
    run: async (api, { fields, recordTypes: chosen, selectedRecordTypes }, context) => {
      const wanted = recordTypes.filter(
        ({ key }) =>
          (!chosen || chosen.includes(key)) && (!selectedRecordTypes || selectedRecordTypes.includes(key)),
      );
      const options = await Promise.all(
        wanted.map(async (type) => ({
          object: { key: type.key, label: type.label },
          fields: await optionsOf(vendor, api, type, warnIn(context)),
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
    run: async (api, { recordType, field }, context): Promise<Entry[]> => {
      const type = recordTypeOf(recordTypes, recordType);
      const records = await type.newest(api, PREVIEWED, warnIn(context));
      const values = records
        .map((record) => valueAt(record, field, type.customFields))
        .filter((value) => value !== undefined && value !== null && value !== "")
        .map((value) => shortened(typeof value === "object" ? JSON.stringify(value) : String(value)));
      return [...new Set(values)].map((value) => ({ key: value, label: value }));
    },
  });
