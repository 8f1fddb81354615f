import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import { utc } from "./shared";

export const membershipType = record(
  "membershipType",
  () =>
    z.looseObject({
      id: z.int(),
      name: z.string(),
      displayName: z.string().nullish().describe("The name in the customer portal"),
      active: z.boolean(),
      discountMode: openEnum("Basic", "Units", "Categories"),
      discount: z.number().describe("Percentage"),
      locationTarget: openEnum("AllLocations", "SingleLocation"),
      revenueRecognitionMode: openEnum("PointOfSale", "Deferred"),
      autoCalculateInvoiceTemplates: z.boolean(),
      useMembershipPricingTable: z.boolean(),
      showMembershipSavings: z.boolean(),
      createdOn: utc(),
      createdById: z.int().nullish(),
      modifiedOn: utc(),
      importId: z.string().nullish(),
      billingTemplateId: z.int().nullish(),
      durationBilling: z
        .array(
          z.looseObject({
            duration: z.int().nullish(),
            billingFrequency: openEnum(
              "OneTime",
              "Monthly",
              "EveryOtherMonth",
              "Quarterly",
              "BiAnnual",
              "Annual",
            ),
            salePrice: z.number(),
            billingPrice: z.number(),
            renewalPrice: z.number(),
          }),
        )
        .nullish(),
      discounts: z
        .array(
          z.looseObject({
            targetId: z.int().describe("ID of a business unit or pricebook category"),
            discount: z.number().describe("Percentage"),
          }),
        )
        .nullish(),
      recurringServices: z
        .array(
          z.looseObject({
            membershipTypeId: z.int(),
            recurringServiceTypeId: z.int(),
            offset: z.int(),
            offsetType: openEnum("Weeks", "Months"),
            allocation: z.number().describe("Percentage"),
          }),
        )
        .nullish(),
      tagTypeIds: z.array(z.int()).nullish(),
    }),
  {
    id: 101,
    name: "Gold Plan",
    active: true,
    discountMode: "Basic",
    discount: 10,
    locationTarget: "SingleLocation",
    revenueRecognitionMode: "PointOfSale",
    autoCalculateInvoiceTemplates: true,
    useMembershipPricingTable: false,
    showMembershipSavings: true,
    createdOn: "2026-01-05T15:00:00Z",
    modifiedOn: "2026-01-05T15:00:00Z",
  },
);
