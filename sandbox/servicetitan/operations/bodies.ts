import { z } from "zod";
import {
  flagField,
  guidField,
  invalidField,
  numberField,
  sortableTimestamp,
  textField,
  timestampField,
  wholeNumberField,
} from "../../core";
import type { World } from "../world";
import type { CustomFieldOwner } from "../world/customFields";
import type { CustomField, ExternalData } from "../world/shared";

export { dayField as day, guidField as guid, wholeNumberField as id } from "../../core";
export { flagField as flag, numberField as decimal, textField as text, timestampField as timestamp };

export const priority = z.enum(["Low", "Normal", "High", "Urgent"]);
export const customerType = z.enum(["Residential", "Commercial"]);

/** The address of a new record. */
export const newAddress = z.strictObject({
  street: textField,
  unit: textField.nullish(),
  city: textField,
  state: textField,
  zip: textField,
  country: textField,
  latitude: numberField.nullish(),
  longitude: numberField.nullish(),
});

/** Sets omitted fields of an address to null. */
export const completeAddress = (address: z.output<typeof newAddress>) => ({
  ...address,
  unit: address.unit ?? null,
  latitude: address.latitude ?? null,
  longitude: address.longitude ?? null,
});

export const contactType = z.enum(["Phone", "Email", "Fax", "MobilePhone"]);
export const newContact = z.strictObject({ type: contactType, value: textField, memo: textField.nullish() });

export const customField = z.strictObject({ typeId: wholeNumberField, value: textField });
export const clearableCustomField = z.strictObject({ typeId: wholeNumberField, value: textField.nullish() });

export const newExternalData = z.strictObject({
  applicationGuid: guidField,
  externalData: z.array(z.strictObject({ key: textField, value: textField })),
});

export const changedExternalData = z.strictObject({
  patchMode: z.enum(["Replace", "Merge"]).nullish(),
  applicationGuid: guidField,
  externalData: z.array(z.strictObject({ key: textField, value: textField.nullish() })),
});

/**
 * Converts custom fields to the format that records store.
 * @returns the new list, which replaces the old one; undefined if the body has none
 */
export const writeCustomFields = (
  world: World,
  owner: CustomFieldOwner,
  input: { typeId: number; value?: string | null }[] | null | undefined,
): CustomField[] | undefined =>
  input?.flatMap(({ typeId, value }, index) => {
    const type = world.customFieldTypesOf(owner).find(({ id }) => id === typeId);
    if (!type)
      throw invalidField(`customFields[${index}].typeId`, `There is no custom field type ${typeId}.`);
    if (value === null || value === undefined || value === "") return [];
    checkCustomFieldValue(type, value, `customFields[${index}].value`);
    return [{ typeId, name: type.name, value }];
  });

/** @throws ApiError 400 if a custom field of the type cannot have the value */
export const checkCustomFieldValue = (
  type: { dataType: string; dataTypeOptions: string[] | null },
  value: string,
  field: string,
): void => {
  if (type.dataType === "Dropdown" && !type.dataTypeOptions?.includes(value))
    throw invalidField(field, `The value must be one of ${type.dataTypeOptions?.join(", ")}.`);
  if (type.dataType === "Numeric" && !Number.isFinite(Number(value)))
    throw invalidField(field, "The value must be a number.");
};

/** @returns external data after a write: pairs of other applications stay, and Merge keeps omitted pairs */
export const writeExternalData = (
  current: ExternalData,
  input: z.output<typeof changedExternalData> | null | undefined,
): ExternalData => {
  if (!input) return current;
  const application = input.applicationGuid.toLowerCase();
  const pairs = new Map(
    input.patchMode === "Merge" ? current[application]?.map(({ key, value }) => [key, value]) : [],
  );
  for (const { key, value } of input.externalData) {
    if (value === null || value === undefined) pairs.delete(key);
    else pairs.set(key, value);
  }
  return { ...current, [application]: [...pairs].map(([key, value]) => ({ key, value })) };
};

/** @throws ApiError 400 if the end is not after the start */
export const checkSpan = (start: string, end: string, field: string): void => {
  if (Date.parse(end) <= Date.parse(start)) throw invalidField(field, "The end must be after the start.");
};

/** Converts a timestamp to the format that records store: UTC, `Z`, no trailing zeros. */
export const normalizeTimestamp = (input: string): string => {
  const timestamp = sortableTimestamp(input);
  if (!timestamp) throw new Error(`${input} is not a timestamp`);
  return timestamp.replace(/\.?0+Z$/, "Z");
};
