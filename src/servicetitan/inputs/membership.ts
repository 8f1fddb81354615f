import {
  choice,
  dateTime,
  described,
  id,
  ids,
  labeled,
  longText,
  number,
  required,
  wholeNumber,
} from "../../kit/inputs";
import { BILLING_FREQUENCIES, MEMBERSHIP_STATUSES } from "../records/values";
import { active, businessUnitId, changedBetween, commaSeparated, idFilter } from "./common";
import { locationId } from "./location";

export const membershipId = required(
  id({
    label: "Membership ID",
    comments: "The ID of the membership.",
    dataSource: "selectMembership",
  }),
);

export const status = choice(MEMBERSHIP_STATUSES, {
  label: "Status",
  comments: "The status of the membership.",
});

/** The filters by duration and billing, which memberships and membership types share. */
export const billingFilters = (plural: "memberships" | "membership types") => ({
  duration: wholeNumber({
    label: "Duration",
    comments: `Only return ${plural} with this duration in months. For ongoing ones, add duration with the value null to Custom Query Parameters instead.`,
    example: "12",
    placeholder: "Enter a number of months",
    minimum: 0,
  }),
  billingFrequency: choice(labeled(BILLING_FREQUENCIES, { BiAnnual: "Biannual" }), {
    label: "Billing Frequency",
    comments: `Only return ${plural} that are billed this often.`,
    example: "Monthly",
  }),
});

/** The filters of List Memberships. */
export const membershipFilters = {
  ids: idFilter({
    label: "Membership IDs",
    comments: "Only return these memberships.",
    dataSource: "selectMembership",
  }),
  customerIds: commaSeparated(
    ids({
      label: "Customer IDs",
      comments: "Only return memberships of these customers.",
      dataSource: "selectCustomers",
    }),
  ),
  status: described(status, "Only return memberships with this status."),
  ...billingFilters("memberships"),
  active,
  ...changedBetween,
};

/** The locations of a membership, for sales and updates. */
export const membershipLocations = {
  locationId: described(
    locationId,
    "The location where the membership's discount applies. Without one, it applies to all of the customer's locations.",
  ),
  recurringServiceAction: choice(
    [
      { value: "None", label: "No Locations" },
      { value: "Single", label: "Single Location" },
      { value: "All", label: "All Locations" },
    ],
    {
      label: "Recurring Service Action",
      comments: "Which of the customer's locations get the membership's recurring services.",
      example: "Single",
    },
  ),
  recurringLocationId: id({
    label: "Recurring Location ID",
    comments: "The location of the recurring services, if Recurring Service Action is Single Location.",
    placeholder: "Enter a location ID",
    dataSource: "selectLocation",
  }),
};

/** The fields of a membership, for updates. */
export const membershipFields = {
  businessUnitId: described(businessUnitId, "The business unit of the membership."),
  status,
  memo: longText({
    label: "Memo",
    comments: "A note about the membership.",
    example: "Prefers visits in the morning",
  }),
  fromDate: dateTime({ label: "From Date", comments: "When the membership starts." }),
  toDate: dateTime({
    label: "To Date",
    comments: "When the membership ends. An ongoing membership has no end.",
    example: "2027-03-10T09:00:00Z",
  }),
  nextScheduledBillDate: dateTime({
    label: "Next Scheduled Bill Date",
    comments: "When the membership is billed next.",
    example: "2026-04-10T09:00:00Z",
  }),
  soldById: id({
    label: "Sold By ID",
    comments: "The technician who is credited with the sale.",
    placeholder: "Enter a technician ID",
    dataSource: "selectTechnician",
  }),
  billingTemplateId: id({
    label: "Billing Template ID",
    comments:
      "The invoice template used for billing. A copy is made of a template from the settings. To find the ID, see billingTemplateId in the output of Get Membership or Get Membership Type.",
    placeholder: "Enter an invoice template ID",
  }),
  ...membershipLocations,
  recurringServiceAction: described(
    membershipLocations.recurringServiceAction,
    "Which of the customer's locations get the membership's recurring services. No Locations deletes existing ones. Required with Recurring Location ID.",
  ),
  paymentTypeId: id({
    label: "Payment Type ID",
    comments:
      "How payments are collected by hand, such as by check. A membership has either a payment type or a payment method.",
    dataSource: "selectPaymentType",
  }),
  paymentMethodId: id({
    label: "Payment Method ID",
    comments:
      "The stored card or bank account that is charged automatically. A membership has either a payment method or a payment type. To find the ID, see paymentMethodId in the output of Get Membership.",
  }),
  renewalMembershipTaskId: id({
    label: "Renewal Membership Task ID",
    comments: "The pricebook service that renews the membership by default.",
    placeholder: "Enter a service ID",
    dataSource: "selectService",
  }),
  initialDeferredRevenue: number({
    label: "Initial Deferred Revenue",
    comments:
      "The deferred revenue that the membership starts with, in addition to that of the sale. In the tenant's currency.",
    example: "120",
    placeholder: "Enter an amount",
  }),
  cancellationBalanceInvoiceId: id({
    label: "Cancellation Balance Invoice ID",
    comments: "The invoice that brings the deferred revenue to zero after a cancellation.",
    placeholder: "Enter an invoice ID",
    dataSource: "selectInvoice",
  }),
  cancellationInvoiceId: id({
    label: "Cancellation Invoice ID",
    comments: "The invoice that charges or refunds the remaining balance after a cancellation.",
    placeholder: "Enter an invoice ID",
    dataSource: "selectInvoice",
  }),
};
