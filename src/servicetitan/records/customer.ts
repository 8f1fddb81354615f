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
    id: 0,
    active: true,
    name: "string",
    type: {},
    address: { ...addressExample, ...coordinatesExample },
    customFields: [customFieldExample],
    balance: 0,
    tagTypeIds: [0],
    doNotMail: true,
    doNotService: true,
    createdOn: "string",
    createdById: 0,
    modifiedOn: "string",
    mergedToId: 0,
    externalData: [externalDataExample],
  },
);

/**
 * Creating a customer also returns its locations and contacts. Updating one returns neither, although this is its
 * published example, so both are optional.
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
