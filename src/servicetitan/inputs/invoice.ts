import {
  choice,
  choices,
  date,
  dateTime,
  described,
  forms,
  group,
  id,
  ids,
  longText,
  number,
  required,
  text,
} from "../../kit/inputs";
import { INVOICE_CONFIGURATIONS, REVIEW_STATUSES } from "../records/values";
import { accountingFilters, exportId, transactionStatuses } from "./accounting";
import { businessUnitId, idFilter } from "./common";
import { budgetCodeId, invoiceItems } from "./invoiceItem";

export const invoiceId = required(
  id({
    label: "Invoice ID",
    comments: "The ID of the invoice.",
    dataSource: "selectInvoice",
  }),
);

/** The fields of an invoice, for creates and updates. */
export const invoiceFields = {
  number: text({
    label: "Number",
    comments: "The invoice number that the customer sees.",
    example: "1042",
  }),
  typeId: id({
    label: "Invoice Type ID",
    comments: "The type of invoice. To find the ID, see invoiceType in the output of List Invoices.",
  }),
  invoicedOn: dateTime({ label: "Invoiced On", comments: "The invoice's date." }),
  subtotal: number({
    label: "Subtotal",
    comments: "The amount before tax, in the tenant's currency.",
    example: "179.00",
  }),
  tax: number({
    label: "Tax",
    comments: "The tax amount, in the tenant's currency.",
    example: "14.32",
    placeholder: "Enter an amount",
  }),
  taxZoneId: id({
    label: "Tax Zone ID",
    comments: "The tax zone that determines the taxes.",
    dataSource: "selectTaxZone",
  }),
  summary: longText({
    label: "Summary",
    comments: "A description of the work done. HTML is allowed.",
    example: "Replaced the capacitor",
  }),
  royaltyDetails: group({
    label: "Royalty Details",
    comments: "The royalty that is due to a franchisor.",
    inputs: {
      royaltyStatus: choice(["Pending", "Sent", "Failed"], {
        label: "Royalty Status",
        comments: "The status of the royalty payment.",
      }),
      royaltyDate: dateTime({ label: "Royalty Date", comments: "The date of the royalty." }),
      royaltySentOn: dateTime({ label: "Royalty Sent On", comments: "When the royalty was sent." }),
      royaltyMemo: text({
        label: "Royalty Memo",
        comments: "A note about the royalty.",
        example: "March royalty",
      }),
    },
  }),
  exportId,
  reviewStatus: choice(REVIEW_STATUSES, {
    label: "Review Status",
    comments: "The status of the office's review.",
  }),
  assignedToId: id({
    label: "Assigned To ID",
    comments: "The employee who reviews the invoice.",
    placeholder: "Enter an employee ID",
    dataSource: "selectEmployee",
  }),
  budgetCodeId,
  items: invoiceItems,
};

/** The fields that only an update has. */
export const changedInvoiceFields = {
  dueDate: date({ label: "Due Date", comments: "The due date of the invoice." }),
  payments: forms({
    label: "Payments",
    comments: "The settlement of the invoice's payments.",
    inputs: {
      id: required(
        id({
          label: "Payment ID",
          comments: "The payment. It must belong to the invoice.",
          dataSource: "selectPayment",
        }),
      ),
      settlementStatus: choice(["NotSettled", "Settled"], {
        label: "Settlement Status",
        comments: "Whether the payment has been settled.",
      }),
      settlementDate: dateTime({ label: "Settlement Date", comments: "When the payment was settled." }),
    },
  }),
};

/** ServiceTitan can empty every field of an invoice. */
export const CLEARABLE_INVOICE_FIELDS = [
  "number",
  "typeId",
  "invoicedOn",
  "subtotal",
  "tax",
  "taxZoneId",
  "summary",
  "royaltyStatus",
  "royaltyDate",
  "royaltySentOn",
  "royaltyMemo",
  "exportId",
  "reviewStatus",
  "assignedToId",
  "budgetCodeId",
  "items",
  "dueDate",
  "payments",
] as const;

/** The filters of List Invoices. */
export const invoiceFilters = {
  ids: idFilter({
    label: "Invoice IDs",
    comments: "Only return these invoices.",
    dataSource: "selectInvoice",
  }),
  number: text({
    label: "Invoice Number",
    comments: "Only return the invoice with this number.",
    example: "1042",
  }),
  statuses: transactionStatuses,
  reviewStatuses: choices(REVIEW_STATUSES, {
    label: "Review Statuses",
    comments: "Only return invoices with one of these review statuses.",
  }),
  jobId: id({ label: "Job ID", comments: "Only return invoices for this job.", dataSource: "selectJob" }),
  jobNumber: text({
    label: "Job Number",
    comments: "Only return invoices for the job with this number.",
    example: "1042",
  }),
  businessUnitId: described(businessUnitId, "Only return invoices for this business unit."),
  adjustmentToId: id({
    label: "Adjustment To ID",
    comments: "Only return invoices that adjust this invoice.",
    placeholder: "Enter an invoice ID",
    dataSource: "selectInvoice",
  }),
  assignedToIds: ids({
    label: "Assigned To IDs",
    comments: "Only return invoices assigned to these employees.",
    placeholder: "Enter an employee ID",
    dataSource: "selectEmployee",
  }),
  invoicedOnOrAfter: dateTime({
    label: "Invoiced On or After",
    comments: "Only return invoices dated at or after this time.",
  }),
  invoicedOnBefore: dateTime({
    label: "Invoiced Before",
    comments: "Only return invoices dated before this time.",
    example: "2026-04-01T00:00:00Z",
  }),
  dueDateOnOrAfter: dateTime({
    label: "Due On or After",
    comments: "Only return invoices due at or after this time.",
  }),
  dueDateBefore: dateTime({
    label: "Due Before",
    comments: "Only return invoices due before this time.",
    example: "2026-04-01T00:00:00Z",
  }),
  balance: number({
    label: "Balance",
    comments: "The unpaid amount to compare with, in the tenant's currency. Requires Balance Comparer.",
    example: "0",
  }),
  balanceComparer: choice(["Equals", "NotEquals", "Greater", "Less"], {
    label: "Balance Comparer",
    comments: "How to compare an invoice's unpaid amount with Balance.",
  }),
  invoiceConfigurations: choices(
    INVOICE_CONFIGURATIONS.map((value) =>
      value === "ARImportInvoice" ? { value, label: "AR Import Invoice" } : value,
    ),
    {
      label: "Invoice Configurations",
      comments: "Only return invoices with one of these configurations, such as job or project invoices.",
    },
  ),
  ...accountingFilters("invoices"),
};
