import { type Element, isElement, nameOf } from "./selection";
import { isObject, unlessEmpty } from "./values";

/** A field, and the field that it is mapped to, as in `ObjectFieldMap` of spectral's types/Inputs.d.ts. */
export interface MappedField {
  field: Element;
  mappedObject?: Element;
  mappedField?: Element;
  /** What a data source suggests. */
  defaultObject?: Element;
  defaultField?: Element;
}

export interface FieldMap {
  fields: MappedField[];
  /** What fields can be mapped to. */
  options?: { object: Element; fields: Element[] }[];
}

/** Whether a value is a field map. */
export const isFieldMap = (value: unknown): value is FieldMap =>
  isObject(value) &&
  Array.isArray(value.fields) &&
  value.fields.every((one) => isObject(one) && isElement(one.field));

type Target = Pick<MappedField, "mappedObject" | "mappedField">;

/** A target as the value of a choice: fields of different objects may have the same key. */
export const targetKey = ({ mappedObject, mappedField }: Target): string | null =>
  mappedField ? JSON.stringify([mappedObject?.key, mappedField.key]) : null;

/** The choices among all targets, by object. */
export const targetChoices = ({ options = [] }: FieldMap) =>
  options.map(({ object, fields }) => ({
    group: nameOf(object),
    items: fields.map((field) => ({
      value: targetKey({ mappedObject: object, mappedField: field })!,
      label: nameOf(field),
    })),
  }));

const findTarget = ({ options = [] }: FieldMap, key: string | null): Target => {
  for (const { object, fields } of options)
    for (const field of fields) {
      const target = { mappedObject: object, mappedField: field };
      if (targetKey(target) === key) return target;
    }
  return {};
};

/**
 * A map with another target for one field: every field that the data source lists, mapped or not.
 * @param map the current value
 * @param content what the data source returned
 * @param target a choice's value; null to map the field to nothing
 * @returns undefined if no field is mapped
 */
export function mapField(
  map: FieldMap | undefined,
  content: FieldMap,
  field: string,
  target: string | null,
): FieldMap | undefined {
  const fields = content.fields.map(({ field: own }): MappedField => {
    if (own.key === field) return { field: own, ...findTarget(content, target) };
    const { mappedObject, mappedField } = targetOf(map, own.key);
    return mappedField ? { field: own, mappedObject, mappedField } : { field: own };
  });
  return fields.some(({ mappedField }) => mappedField) ? { fields } : undefined;
}

/** What a field is mapped to. */
export const targetOf = (map: FieldMap | undefined, field: string): Target =>
  map?.fields.find((one) => one.field.key === field) ?? {};

/** The map that a data source suggests; undefined if it suggests none. */
export function suggestedMap({ fields }: FieldMap): FieldMap | undefined {
  const mapped = fields.map(({ field, defaultObject, defaultField }) =>
    defaultField ? { field, mappedObject: defaultObject, mappedField: defaultField } : { field },
  );
  return unlessEmpty(fields.filter(({ defaultField }) => defaultField)) && { fields: mapped };
}
