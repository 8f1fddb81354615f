import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import { createdLocation } from "./location";
import {
  address,
  addressExample,
  contact,
  contactExample,
  coordinates,
  coordinatesExample,
  customField,
  customFieldExample,
  externalData,
  externalDataExample,
  utc,
} from "./shared";

export const customer = record(
  "customer",
  () =>
    z.looseObject({
      id: z.int(),
      active: z.boolean(),
      name: z.string(),
      type: openEnum("Residential", "Commercial"),
      address: address().extend(coordinates()),
      customFields: z.array(customField()),
      balance: z.number(),
      taxExempt: z.boolean().nullish(),
      tagTypeIds: z.array(z.int()),
      doNotMail: z.boolean(),
      doNotService: z.boolean(),
      nationalAccount: z.boolean().nullish(),
      createdOn: utc(),
      createdById: z.int(),
      modifiedOn: utc(),
      mergedToId: z.int().nullish().describe("ID of the customer that this one was merged into"),
      paymentTermId: z.int().nullish(),
      creditLimit: z.number().nullish(),
      creditLimitBalance: z.number().nullish(),
      externalData: z.array(externalData()),
    }),
  {
    id: 601,
    active: true,
    name: "Jordan Smith",
    type: "Residential",
    address: { ...addressExample, ...coordinatesExample },
    customFields: [customFieldExample],
    balance: 125.5,
    taxExempt: false,
    tagTypeIds: [111],
    doNotMail: false,
    doNotService: false,
    nationalAccount: false,
    createdOn: "2026-01-05T15:00:00Z",
    createdById: 401,
    modifiedOn: "2026-03-10T09:00:00Z",
    mergedToId: 640,
    paymentTermId: 101,
    creditLimit: 1000,
    creditLimitBalance: 874.5,
    externalData: [externalDataExample],
  },
);

/**
 * Creating a customer also returns its locations and contacts. Updating one returns neither, although its published
 * example has both, so both are optional.
 */
export const createdCustomer = record(
  "createdCustomer",
  () =>
    customer.schema().extend({
      locations: z.array(createdLocation.schema()).nullish(),
      contacts: z.array(contact()).nullish(),
    }),
  { ...customer.example, locations: [createdLocation.example], contacts: [contactExample] },
);
