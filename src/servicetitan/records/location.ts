import { z } from "zod";
import { record } from "../../kit/action/record";
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

export const location = record(
  "location",
  () =>
    z.looseObject({
      id: z.int(),
      customerId: z.int(),
      active: z.boolean(),
      name: z.string(),
      address: address().extend(coordinates()),
      customFields: z.array(customField()),
      createdOn: utc(),
      createdById: z.int(),
      modifiedOn: utc(),
      mergedToId: z.int().nullish().describe("ID of the location that this one was merged into"),
      zoneId: z.int().nullish(),
      taxExempt: z.boolean().nullish(),
      tagTypeIds: z.array(z.int()),
      externalData: z.array(externalData()),
      taxZoneId: z.int().nullish(),
    }),
  {
    id: 0,
    customerId: 0,
    active: true,
    name: "string",
    address: { ...addressExample, ...coordinatesExample },
    customFields: [customFieldExample],
    createdOn: "string",
    createdById: 0,
    modifiedOn: "string",
    mergedToId: 0,
    zoneId: 0,
    tagTypeIds: [0],
    externalData: [externalDataExample],
    taxZoneId: 0,
  },
);

/** Only creating a location returns its contacts. */
export const createdLocation = record(
  "createdLocation",
  () => location.schema().extend({ contacts: z.array(contact()) }),
  { ...location.example, contacts: [contactExample] },
);
