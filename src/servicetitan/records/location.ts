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
    id: 701,
    customerId: 601,
    active: true,
    name: "Jordan Smith",
    address: { ...addressExample, ...coordinatesExample },
    customFields: [customFieldExample],
    createdOn: "2026-01-05T15:00:00Z",
    createdById: 401,
    modifiedOn: "2026-03-10T09:00:00Z",
    mergedToId: 740,
    zoneId: 77,
    taxExempt: false,
    tagTypeIds: [111],
    externalData: [{ key: "erpId", value: "L-20416" }],
    taxZoneId: 101,
  },
);

/** Only creating a location returns its contacts. */
export const createdLocation = record(
  "createdLocation",
  () => location.schema().extend({ contacts: z.array(contact()) }),
  { ...location.example, contacts: [contactExample] },
);
