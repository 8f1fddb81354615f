import { InputError } from "../http/errors";
import { isBlank, isObject } from "../inputs";

/** A record type or a field, as the platform's field mapper shows it. */
export interface Element {
  key: string;
  label?: string;
}

/** A field of another product, and the vendor's field that a customer has selected for it. */
interface MappedField {
  field: Element;
  mappedObject?: Element | null;
  mappedField?: Element | null;
}

/** What the platform stores for a customer who has mapped fields. */
export interface FieldMap {
  fields: MappedField[];
}

/** Where a record has its custom fields: a list of objects with a value. */
export interface CustomFieldList {
  /** The record's field, such as "customFields". */
  at: string;
  /** The key of an entry that identifies the custom field, such as "typeId". */
  identity: string;
}

type Fields = Record<string, unknown>;

/** The properties of a JSON Schema that describe a field to a builder. */
interface Schema {
  type?: string;
  description?: string;
  properties?: Record<string, Schema>;
}

const TYPES: Record<string, string> = {
  string: "text",
  integer: "number",
  number: "number",
  boolean: "yes or no",
};

/** "jobNumber" and "job_number" as "Job Number", "customerId" as "Customer ID". */
const titled = (key: string): string =>
  key
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .split(/[\s_]+/)
    .map((word) => (/^id$/i.test(word) ? "ID" : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(" ");

/** What records' descriptions call their dates. Those of other texts may mention one. */
const MOMENT = /\bdate and time\b/i;
const DATE = /\bdate\b/i;

function typeOf({ type = "", description = "" }: Schema): string | undefined {
  if (type !== "string") return TYPES[type];
  if (MOMENT.test(description)) return "UTC date and time";
  return DATE.test(description) ? "date" : TYPES.string;
}

/**
 * The fields of a record that hold one value, with their types: "Job Number (text)". Those of an object, such as an
 * address, have a dot in their keys. Lists are left out.
 * @param schema the record's output schema
 */
export function fixedFields({ properties = {} }: Schema): Element[] {
  return Object.entries(properties).flatMap(([key, schema]) => {
    const type = typeOf(schema);
    if (type) return [{ key, label: `${titled(key)} (${type})` }];
    if (schema.type !== "object") return [];
    return Object.entries(schema.properties ?? {}).flatMap(([child, part]) => {
      const partType = typeOf(part);
      return partType
        ? [{ key: `${key}.${child}`, label: `${titled(key)}: ${titled(child)} (${partType})` }]
        : [];
    });
  });
}

/** The key of a custom field in a field map: "customFields.81". */
export const customFieldKey = ({ at }: CustomFieldList, identity: unknown): string => `${at}.${identity}`;

/**
 * The value of a field of a record; undefined if the record has none.
 * @param key as in the options of a field map: "summary", "address.city" or "customFields.81"
 */
export function valueAt(record: Fields, key: string, { at, identity }: CustomFieldList): unknown {
  const [first = "", ...rest] = key.split(".");
  const value = Object.hasOwn(record, first) ? record[first] : undefined;
  if (rest.length === 0) return value;
  // The name of a custom field may contain dots.
  const name = rest.join(".");
  if (first !== at) return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  const entries = Array.isArray(value) ? value.filter(isObject) : [];
  return entries.find((entry) => String(entry[identity]) === name)?.value;
}

/** The fields of a map that are mapped to one type of record. */
const mappedTo = ({ fields }: FieldMap, recordType: string) =>
  fields.flatMap(({ field, mappedObject, mappedField }) =>
    mappedField && (!mappedObject || mappedObject.key === recordType)
      ? [{ from: field, to: mappedField.key }]
      : [],
  );

/** The fields of another product, by key, with the values that a record of the vendor has for them. */
export const readMapped = (
  map: FieldMap,
  recordType: string,
  record: Fields,
  customFields: CustomFieldList,
): Fields =>
  Object.fromEntries(
    mappedTo(map, recordType).map(({ from, to }) => [from.key, valueAt(record, to, customFields) ?? null]),
  );

/**
 * A record of the vendor, with the values of another product's fields. Fields without a value are left out.
 * @throws InputError if two fields with values are mapped to the same field
 */
export function buildMapped(
  map: FieldMap,
  recordType: string,
  values: Fields,
  { at, identity }: CustomFieldList,
): Fields {
  const record: Fields = {};
  const taken = new Map<string, Element>();
  for (const { from, to } of mappedTo(map, recordType)) {
    const value = Object.hasOwn(values, from.key) ? values[from.key] : undefined;
    if (isBlank(value)) continue;
    const other = taken.get(to);
    if (other) {
      throw new InputError(
        `Field Map: ${nameOf(other)} and ${nameOf(from)} are mapped to the same field, ${to}. Map one of them, or pass a value for one of them.`,
      );
    }
    taken.set(to, from);
    const [first = "", ...rest] = to.split(".");
    const name = rest.join(".");
    if (first === at && name)
      record[at] = [...((record[at] as Fields[]) ?? []), { [identity]: identified(name), value }];
    else record[first] = name ? { ...((record[first] as Fields) ?? {}), [name]: value } : value;
  }
  return record;
}

const nameOf = ({ key, label }: Element) => label || key;

const identified = (name: string): string | number => (/^\d{1,15}$/.test(name) ? Number(name) : name);
