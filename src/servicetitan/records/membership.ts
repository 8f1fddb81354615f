import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import { customField, utc } from "./shared";
import { BILLING_FREQUENCIES, FOLLOW_UP_STATUSES, MEMBERSHIP_STATUSES } from "./values";

export const membership = record(
  "membership",
  () =>
    z.looseObject({
      id: z.int(),
      createdOn: utc(),
      createdById: z.int().nullish(),
      modifiedOn: utc(),
      followUpOn: utc(),
      cancellationDate: utc().nullish(),
      from: utc().nullish(),
      nextScheduledBillDate: utc().nullish(),
      to: utc().nullish().describe("UTC date and time; null for an ongoing membership"),
      billingFrequency: openEnum(...BILLING_FREQUENCIES),
      renewalBillingFrequency: openEnum(...BILLING_FREQUENCIES).nullish(),
      status: openEnum(...MEMBERSHIP_STATUSES),
      followUpStatus: openEnum(...FOLLOW_UP_STATUSES),
      active: z.boolean(),
      initialDeferredRevenue: z.number(),
      duration: z.int().nullish().describe("Months; null for an ongoing membership"),
      renewalDuration: z.int().nullish().describe("Months"),
      businessUnitId: z.int(),
      customerId: z.int(),
      membershipTypeId: z.int(),
      activatedById: z.int().nullish(),
      activatedFromId: z.int().nullish(),
      billingTemplateId: z.int().nullish().describe("ID of the invoice template used for billing"),
      cancellationBalanceInvoiceId: z.int().nullish(),
      cancellationInvoiceId: z.int().nullish(),
      followUpCustomStatusId: z.int().nullish(),
      locationId: z
        .int()
        .nullish()
        .describe("The location where the discount applies; null for all locations"),
      paymentMethodId: z.int().nullish(),
      paymentTypeId: z.int().nullish(),
      recurringLocationId: z
        .int()
        .nullish()
        .describe("The location of the recurring services; null for all locations"),
      renewalMembershipTaskId: z.int().nullish().describe("ID of the service that renews the membership"),
      renewedById: z.int().nullish(),
      soldById: z.int().nullish(),
      customerPo: z.string().nullish().describe("The customer's purchase order number"),
      importId: z.string().nullish(),
      memo: z.string().nullish(),
      customFields: z.array(customField()),
    }),
  {
    id: 1101,
    createdOn: "2026-01-05T15:00:00Z",
    createdById: 401,
    modifiedOn: "2026-01-05T15:00:00Z",
    followUpOn: "2026-12-05T15:00:00Z",
    from: "2026-01-05T00:00:00Z",
    nextScheduledBillDate: "2026-02-05T00:00:00Z",
    to: "2027-01-05T00:00:00Z",
    billingFrequency: "Monthly",
    renewalBillingFrequency: "Monthly",
    status: "Active",
    followUpStatus: "NotAttempted",
    active: true,
    initialDeferredRevenue: 0,
    duration: 12,
    renewalDuration: 12,
    businessUnitId: 201,
    customerId: 601,
    membershipTypeId: 101,
    activatedById: 401,
    billingTemplateId: 1301,
    locationId: 701,
    paymentTypeId: 101,
    recurringLocationId: 701,
    renewalMembershipTaskId: 1401,
    soldById: 411,
    memo: "Prefers visits in the morning",
    customFields: [{ typeId: 81, name: "Welcome Gift", value: "Thermostat" }],
  },
);

/** Selling a membership creates an invoice. */
export const membershipSale = record(
  "membershipSale",
  () => z.looseObject({ invoiceId: z.int(), customerMembershipId: z.int() }),
  { invoiceId: 6101, customerMembershipId: 1101 },
);

export const membershipStatusChanges = record(
  "membershipStatusChanges",
  () =>
    z.array(
      z.looseObject({
        id: z.int(),
        oldStatus: openEnum(...MEMBERSHIP_STATUSES),
        newStatus: openEnum(...MEMBERSHIP_STATUSES),
        note: z.string().nullish(),
        createdOn: utc(),
        createdById: z.int().nullish(),
      }),
    ),
  [
    {
      id: 1201,
      oldStatus: "Active",
      newStatus: "Suspended",
      note: "Card declined",
      createdOn: "2026-02-05T15:00:00Z",
      createdById: 401,
    },
    {
      id: 1202,
      oldStatus: "Suspended",
      newStatus: "Active",
      createdOn: "2026-02-09T15:00:00Z",
      createdById: 401,
    },
  ],
);
