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
    comments: "The invoice, chosen from the list or handed over by an earlier step.",
    dataSource: "selectInvoice",
  }),
);

/** What an invoice is made of, both when it is created and when it is changed. */
export const invoiceFields = {
  number: text({
    label: "Number",
    comments: "The invoice's number, as the customer sees it.",
    example: "1042",
  }),
  typeId: id({
    label: "Invoice Type ID",
    comments:
      "What kind of invoice it is. ServiceTitan has no list of the types: the ID stands under invoiceType in the records of List Invoices.",
  }),
  invoicedOn: dateTime({ label: "Invoiced On", comments: "The invoice's date." }),
  subtotal: number({
    label: "Subtotal",
    comments: "The amount before tax, in the tenant's currency.",
    example: "179.00",
  }),
  tax: number({ label: "Tax", comments: "The tax, in the tenant's currency.", example: "14.32" }),
  taxZoneId: id({
    label: "Tax Zone ID",
    comments: "The tax zone, which says which taxes are due.",
    dataSource: "selectTaxZone",
  }),
  summary: longText({
    label: "Summary",
    comments: "What was done, in words. HTML is allowed.",
    example: "Replaced the capacitor",
  }),
  royaltyDetails: group({
    label: "Royalty Details",
    comments: "What is due to a franchisor for the invoice.",
    inputs: {
      royaltyStatus: choice(["Pending", "Sent", "Failed"], {
        label: "Royalty Status",
        comments: "Whether the royalty was sent.",
      }),
      royaltyDate: dateTime({ label: "Royalty Date", comments: "The date of the royalty." }),
      royaltySentOn: dateTime({ label: "Royalty Sent On", comments: "When the royalty was sent." }),
      royaltyMemo: text({
        label: "Royalty Memo",
        comments: "A note on the royalty.",
        example: "March royalty",
      }),
    },
  }),
  exportId,
  reviewStatus: choice(REVIEW_STATUSES, {
    label: "Review Status",
    comments: "How far the office has come with checking the invoice.",
  }),
  assignedToId: id({
    label: "Assigned To ID",
    comments: "The employee who is to check the invoice.",
    dataSource: "selectEmployee",
  }),
  budgetCodeId,
  items: invoiceItems,
};

/** What only an existing invoice has. */
export const changedInvoiceFields = {
  dueDate: date({ label: "Due Date", comments: "The day by which the invoice is to be paid." }),
  payments: forms({
    label: "Payments",
    comments: "The invoice's payments, to mark them as settled or not.",
    inputs: {
      id: required(
        id({
          label: "Payment ID",
          comments: "The payment, which belongs to the invoice.",
          dataSource: "selectPayment",
        }),
      ),
      settlementStatus: choice(["NotSettled", "Settled"], {
        label: "Settlement Status",
        comments: "Whether the money has arrived.",
      }),
      settlementDate: dateTime({ label: "Settlement Date", comments: "When the money arrived." }),
    },
  }),
};

/** ServiceTitan lets every field of an invoice be emptied. */
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

/** The filters that ServiceTitan's list of invoices takes. */
export const invoiceFilters = {
  ids: idFilter({
    label: "Invoice IDs",
    comments: "Only these invoices: 50 at the most.",
    dataSource: "selectInvoice",
  }),
  number: text({ label: "Invoice Number", comments: "Only the invoice with this number.", example: "1042" }),
  statuses: transactionStatuses,
  reviewStatuses: choices(REVIEW_STATUSES, {
    label: "Review Statuses",
    comments: "Only invoices whose review is in one of these states.",
  }),
  jobId: id({ label: "Job ID", comments: "Only invoices of this job.", dataSource: "selectJob" }),
  jobNumber: text({
    label: "Job Number",
    comments: "Only invoices of the job with this number.",
    example: "1042",
  }),
  businessUnitId: described(businessUnitId, "Only invoices of this business unit."),
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
  balance: number({
    label: "Balance",
    comments: "The unpaid amount to compare with, in the tenant's currency. Needs Balance Comparer.",
    example: "0",
  }),
  balanceComparer: choice(["Equals", "NotEquals", "Greater", "Less"], {
    label: "Balance Comparer",
    comments: "How an invoice's unpaid amount must stand to Balance.",
  }),
  invoiceConfigurations: choices(INVOICE_CONFIGURATIONS, {
    label: "Invoice Configurations",
    comments: "Only invoices made in one of these ways.",
  }),
  ...accountingFilters("invoices"),
};
