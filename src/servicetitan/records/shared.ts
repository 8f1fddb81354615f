import { z } from "zod";
import { openEnum } from "../../kit/action/record";
import { CONTACT_TYPES, PRIORITIES } from "./values";

// Shapes that several records share, with examples that several records show.

export const utc = () => z.string().describe("UTC date and time");

export const timeOfDay = () => z.string().describe("Hours, minutes and seconds, such as 08:00:00");

export const html = () => z.string().describe("Text with HTML");

/** The accounting module returns most amounts as text. */
export const amount = () => z.string().describe("Amount as text, such as 120.50");

export const address = () =>
  z.looseObject({
    street: z.string(),
    unit: z.string().nullish(),
    city: z.string(),
    state: z.string(),
    zip: z.string(),
    country: z.string(),
  });

export const addressExample = {
  street: "100 Example Street",
  unit: "Unit 2",
  city: "Springfield",
  state: "IL",
  zip: "62701",
  country: "USA",
};

/** Outside the CRM module, any part of an address may be blank. */
export const partialAddress = () =>
  z.looseObject({
    street: z.string().nullish(),
    unit: z.string().nullish(),
    city: z.string().nullish(),
    state: z.string().nullish(),
    zip: z.string().nullish(),
    country: z.string().nullish(),
  });

export const coordinates = () => ({
  latitude: z.number().nullish(),
  longitude: z.number().nullish(),
});

export const coordinatesExample = { latitude: 39.7989, longitude: -89.6443 };

/** A reference to another record, by ID and name. */
export const reference = () => z.looseObject({ id: z.int(), name: z.string().nullish() });

export const customField = () =>
  z.looseObject({ typeId: z.int(), name: z.string().nullish(), value: z.string().nullish() });

export const customFieldExample = { typeId: 101, name: "Gate Code", value: "4410" };

/** The accounting module identifies custom fields by name. */
export const namedCustomField = () =>
  z.looseObject({ name: z.string().nullish(), value: z.string().nullish() });

export const namedCustomFieldExample = { name: "Cost Center", value: "CC-12" };

/** Set by an integration app and visible only to that app. */
export const externalData = () => z.looseObject({ key: z.string(), value: z.string() });

export const externalDataExample = { key: "erpId", value: "C-20416" };

export const contact = () =>
  z.looseObject({
    id: z.int(),
    type: openEnum(...CONTACT_TYPES),
    value: z.string().describe("The phone number, fax number or email address"),
    memo: z.string().nullish(),
  });

export const contactExample = {
  id: 611,
  type: "MobilePhone",
  value: "5550100163",
  memo: "After 4 PM",
};

export const batch = () =>
  z.looseObject({ id: z.int(), number: z.string().nullish(), name: z.string().nullish() });

export const batchExample = { id: 31, number: "31", name: "March 2026" };

export const ledgerAccount = () =>
  z.looseObject({
    id: z.int(),
    name: z.string().nullish(),
    number: z.string().nullish(),
    type: z.string().nullish(),
    detailType: z.string().nullish(),
  });

export const permission = () => z.looseObject({ id: z.int(), value: z.string().nullish() });

export const priority = () => openEnum(...PRIORITIES);
