import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import { utc } from "./shared";
import { CONTACT_TYPES } from "./values";

/** A person in the address book. The contacts of one customer or location are `customerContact` and `locationContact`. */
export const contact = record(
  "contact",
  () =>
    z.looseObject({
      id: z.string(),
      referenceId: z.string().nullish(),
      name: z.string().nullish(),
      title: z.string().nullish(),
      isArchived: z.boolean(),
      createdOn: utc(),
      createdBy: z.int(),
      modifiedOn: utc(),
      modifiedBy: z.int(),
    }),
  {
    id: "5f0c2f6e-3f4b-4d55-9a37-0d6f3f1f7a10",
    referenceId: "CRM-1042",
    name: "Dana Reyes",
    title: "Property Manager",
    isArchived: false,
    createdOn: "2026-01-05T15:00:00Z",
    createdBy: 401,
    modifiedOn: "2026-03-10T09:00:00Z",
    modifiedBy: 401,
  },
);

export const contactMethod = record(
  "contactMethod",
  () =>
    z.looseObject({
      id: z.string(),
      contactId: z.string(),
      referenceId: z.string().nullish(),
      type: openEnum(...CONTACT_TYPES),
      value: z.string(),
      memo: z.string().nullish(),
      createdOn: utc(),
      createdBy: z.int(),
      modifiedOn: utc(),
      modifiedBy: z.int(),
    }),
  {
    id: "8b1d7a52-96c4-4d0e-8f0a-2c7be5b8a911",
    contactId: "5f0c2f6e-3f4b-4d55-9a37-0d6f3f1f7a10",
    referenceId: "CRM-1042-mobile",
    type: "MobilePhone",
    value: "8185550101",
    memo: "Before 5 pm",
    createdOn: "2026-01-05T15:00:00Z",
    createdBy: 401,
    modifiedOn: "2026-03-10T09:00:00Z",
    modifiedBy: 401,
  },
);

export const contactRelationship = record(
  "contactRelationship",
  () =>
    z.looseObject({
      id: z.string(),
      relatedEntityId: z.int().describe("The ID of the customer, location or booking"),
      typeName: z.string(),
      typeSlug: z.string(),
      createdOn: utc(),
      createdBy: z.int(),
    }),
  {
    id: "c3a9b6d8-1f27-4b3c-b0a5-7d7f4d0c6e22",
    relatedEntityId: 601,
    typeName: "Customer",
    typeSlug: "customer",
    createdOn: "2026-01-05T15:00:00Z",
    createdBy: 401,
  },
);
