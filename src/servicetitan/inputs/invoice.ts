import { choice, choices, dateTime, id, ids, number, pairs, text, wholeNumber } from "../../kit/inputs";
import { businessUnitId, changedBetween, idFilter } from "./common";
import { customerId } from "./customer";

/** The states of an invoice's review. */
export const REVIEW_STATUSES = [
  "NeedsReview",
  "OnHold",
  "PendingApproval",
  "Rejected",
  "Reviewed",
  "ReadyForBilling",
  "Invoiced",
] as const;

export const activeState = choice(["ActiveOnly", "InactiveOnly", "All"], {
  label: "Active State",
  comments: "Whether active records, which is also what a blank gives, deactivated ones or both are listed.",
});

export const transactionStatuses = choices(["Pending", "Posted", "Exported"], {
  label: "Statuses",
  comments: "Only records in one of these states of bookkeeping.",
});

/** The filters that ServiceTitan's list of invoices takes; a dotted name of the API is one word here. */
export const invoiceFilters = {
  ids: idFilter({ label: "Invoice IDs", comments: "Only these invoices.", dataSource: "selectInvoice" }),
  number: text({ label: "Invoice Number", comments: "Only the invoice with this number.", example: "1042" }),
  statuses: transactionStatuses,
  reviewStatuses: choices(REVIEW_STATUSES, {
    label: "Review Statuses",
    comments: "Only invoices whose review is in one of these states.",
  }),
  customerId,
  jobId: id({ label: "Job ID", comments: "Only invoices of this job.", dataSource: "selectJob" }),
  jobNumber: text({
    label: "Job Number",
    comments: "Only invoices of the job with this number.",
    example: "1042",
  }),
  businessUnitId,
  adjustmentToId: id({
    label: "Adjustment To ID",
    comments: "Only adjustments of this invoice.",
    dataSource: "selectInvoice",
  }),
  assignedToIds: ids({
    label: "Assigned To IDs",
    comments: "Only invoices assigned to these employees.",
    dataSource: "selectEmployee",
  }),
  invoicedOnOrAfter: dateTime({
    label: "Invoiced On or After",
    comments: "Only invoices dated at this moment or later.",
  }),
  invoicedOnBefore: dateTime({
    label: "Invoiced Before",
    comments: "Only invoices dated before this moment.",
  }),
  dueDateOnOrAfter: dateTime({
    label: "Due On or After",
    comments: "Only invoices due at this moment or later.",
  }),
  dueDateBefore: dateTime({ label: "Due Before", comments: "Only invoices due before this moment." }),
  totalGreater: number({
    label: "Total at Least",
    comments: "Only invoices of this amount or more, in the tenant's currency.",
    example: "0",
  }),
  totalLess: number({
    label: "Total at Most",
    comments: "Only invoices of this amount or less, in the tenant's currency.",
    example: "500",
  }),
  balance: number({
    label: "Balance",
    comments: "The unpaid amount to compare with, in the tenant's currency. Needs Balance Comparer.",
    example: "0",
  }),
  balanceComparer: choice(["Equals", "NotEquals", "Greater", "Less"], {
    label: "Balance Comparer",
    comments: "How an invoice's unpaid amount must stand to Balance.",
  }),
  batchId: id({ label: "Batch ID", comments: "Only invoices of this batch." }),
  batchNumber: wholeNumber({
    label: "Batch Number",
    comments: "Only invoices of the batch with this number.",
    example: "17",
  }),
  customFields: pairs({
    label: "Value",
    keyLabel: "Custom Field",
    comments: "Only invoices whose custom fields, given by name, have these values.",
    example: "Blue",
  }),
  customFieldsOperator: choice(["And", "Or"], {
    label: "Custom Fields Operator",
    comments: "Whether all custom fields must match (And, also when blank) or one of them (Or).",
  }),
  activeState,
  ...changedBetween,
};
