import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import { utc } from "./shared";
import { BILLING_FREQUENCIES } from "./values";

// The parts of a membership type. A membership type contains them; further actions return them with an ID.

const billing = () => ({
  duration: z.int().nullish().describe("Months; null for an ongoing membership"),
  billingFrequency: openEnum(...BILLING_FREQUENCIES),
  salePrice: z.number(),
  billingPrice: z.number(),
  renewalPrice: z.number(),
});

const discount = () => ({
  targetId: z.int().describe("ID of a business unit or pricebook category"),
  discount: z.number().describe("Percentage"),
});

const service = () => ({
  membershipTypeId: z.int(),
  recurringServiceTypeId: z.int(),
  offset: z.int(),
  offsetType: openEnum("Weeks", "Months"),
  allocation: z.number().describe("Percentage"),
});

const created = () => ({ createdOn: utc(), createdById: z.int().nullish() });

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
      durationBilling: z.array(z.looseObject(billing())).nullish(),
      discounts: z.array(z.looseObject(discount())).nullish(),
      recurringServices: z.array(z.looseObject(service())).nullish(),
      tagTypeIds: z.array(z.int()).nullish(),
    }),
  {
    id: 101,
    name: "Gold Plan",
    displayName: "Gold Protection Plan",
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
    durationBilling: [
      { duration: 12, billingFrequency: "Monthly", salePrice: 19, billingPrice: 19, renewalPrice: 19 },
    ],
    discounts: [],
    recurringServices: [
      {
        membershipTypeId: 101,
        recurringServiceTypeId: 1501,
        offset: 1,
        offsetType: "Months",
        allocation: 50,
      },
    ],
    tagTypeIds: [101],
  },
);

export const membershipTypeBilling = record(
  "membershipTypeBilling",
  () =>
    z.array(
      z.looseObject({
        id: z.int().describe("The duration billing ID of Sell Membership"),
        ...billing(),
        active: z.boolean(),
        importId: z.string().nullish(),
        ...created(),
      }),
    ),
  [
    {
      id: 1701,
      duration: 12,
      billingFrequency: "Monthly",
      salePrice: 19,
      billingPrice: 19,
      renewalPrice: 19,
      active: true,
      createdOn: "2026-01-05T15:00:00Z",
      createdById: 401,
    },
    {
      id: 1702,
      duration: 12,
      billingFrequency: "Annual",
      salePrice: 199,
      billingPrice: 199,
      renewalPrice: 189,
      active: true,
      createdOn: "2026-01-05T15:00:00Z",
      createdById: 401,
    },
  ],
);

export const membershipTypeDiscounts = record(
  "membershipTypeDiscounts",
  () => z.array(z.looseObject({ id: z.int(), ...discount(), ...created() })),
  [{ id: 1801, targetId: 201, discount: 15, createdOn: "2026-01-05T15:00:00Z", createdById: 401 }],
);

export const membershipTypeServices = record(
  "membershipTypeServices",
  () => z.array(z.looseObject({ id: z.int(), ...service(), importId: z.string().nullish(), ...created() })),
  [
    {
      id: 1901,
      membershipTypeId: 101,
      recurringServiceTypeId: 1501,
      offset: 1,
      offsetType: "Months",
      allocation: 50,
      createdOn: "2026-01-05T15:00:00Z",
      createdById: 401,
    },
  ],
);
