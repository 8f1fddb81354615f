import { z } from "zod";
import {
  badField,
  comparableInstant,
  flagField,
  guidField,
  instantField,
  numberField,
  textField,
  wholeNumberField,
} from "../../core";
import type { World } from "../world";
import type { CustomFieldOwner } from "../world/customFields";
import type { CustomField, ExternalData } from "../world/shared";

export { dayField as day, guidField as guid, wholeNumberField as id } from "../../core";
export { flagField as flag, instantField as instant, numberField as decimal, textField as text };

export const priority = z.enum(["Low", "Normal", "High", "Urgent"]);
export const customerType = z.enum(["Residential", "Commercial"]);

/** An address in a new record. */
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

/** Completes an address with what may be left out. */
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

/** Custom fields as records keep them; the list replaces the old one. */
export const writeCustomFields = (
  world: World,
  owner: CustomFieldOwner,
  given: { typeId: number; value?: string | null }[] | null | undefined,
): CustomField[] | undefined =>
  given?.flatMap(({ typeId, value }, index) => {
    const type = world.customFieldTypesOf(owner).find(({ id }) => id === typeId);
    if (!type) throw badField(`customFields[${index}].typeId`, `There is no custom field type ${typeId}.`);
    if (value === null || value === undefined || value === "") return [];
    checkCustomFieldValue(type, value, `customFields[${index}].value`);
    return [{ typeId, name: type.name, value }];
  });

/** Refuses a value that a custom field of that type cannot hold. */
export const checkCustomFieldValue = (
  type: { dataType: string; dataTypeOptions: string[] | null },
  value: string,
  field: string,
): void => {
  if (type.dataType === "Dropdown" && !type.dataTypeOptions?.includes(value))
    throw badField(field, `The value must be one of ${type.dataTypeOptions?.join(", ")}.`);
  if (type.dataType === "Numeric" && !Number.isFinite(Number(value)))
    throw badField(field, "The value must be a number.");
};

/** External data after a write: other applications' pairs stay; Merge keeps pairs that it does not name. */
export const writeExternalData = (
  current: ExternalData,
  given: z.output<typeof changedExternalData> | null | undefined,
): ExternalData => {
  if (!given) return current;
  const application = given.applicationGuid.toLowerCase();
  const pairs = new Map(
    given.patchMode === "Merge" ? current[application]?.map(({ key, value }) => [key, value]) : [],
  );
  for (const { key, value } of given.externalData) {
    if (value === null || value === undefined) pairs.delete(key);
    else pairs.set(key, value);
  }
  return { ...current, [application]: [...pairs].map(([key, value]) => ({ key, value })) };
};

/** Refuses an end that is not after its start. */
export const checkSpan = (start: string, end: string, field: string): void => {
  if (Date.parse(end) <= Date.parse(start)) throw badField(field, "The end must be after the start.");
};

/** A moment as records keep it: UTC, `Z`. */
export const storeInstant = (given: string): string => {
  const moment = comparableInstant(given);
  if (!moment) throw new Error(`${given} is no moment`);
  return moment.replace(/\.?0+Z$/, "Z");
};
