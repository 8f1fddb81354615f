import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import {
  customField,
  customFieldExample,
  externalData,
  externalDataExample,
  partialAddress,
  utc,
} from "./shared";
import { DELIVERY_OPTIONS } from "./values";

/** A company from which the tenant buys. */
export const vendor = record(
  "vendor",
  () =>
    z.looseObject({
      id: z.int(),
      name: z.string(),
      active: z.boolean(),
      isTruckReplenishment: z.boolean(),
      isMobileCreationRestricted: z.boolean(),
      memo: z.string(),
      deliveryOption: openEnum(...DELIVERY_OPTIONS),
      defaultTaxRate: z.number(),
      contactInfo: z.looseObject({
        firstName: z.string(),
        lastName: z.string(),
        phone: z.string(),
        email: z.string(),
        fax: z.string(),
      }),
      address: partialAddress(),
      createdOn: utc(),
      modifiedOn: utc(),
      externalData: z.array(externalData()),
      customFields: z.array(customField()).nullish(),
    }),
  {
    id: 1601,
    name: "Northwind Supply",
    active: true,
    isTruckReplenishment: true,
    isMobileCreationRestricted: false,
    memo: "Ships the same day",
    deliveryOption: "EmailAsPdf",
    defaultTaxRate: 9.5,
    contactInfo: {
      firstName: "Robin",
      lastName: "Ito",
      phone: "8185550110",
      email: "orders@example.com",
      fax: "8185550111",
    },
    address: {
      street: "12 Depot Road",
      unit: "Dock 3",
      city: "Burbank",
      state: "CA",
      zip: "91502",
      country: "USA",
    },
    createdOn: "2026-01-05T15:00:00Z",
    modifiedOn: "2026-02-11T10:20:00Z",
    externalData: [externalDataExample],
    customFields: [customFieldExample],
  },
);
