import { choice, choices, dateTime, id, number, required, text, texts, wholeNumber } from "../../kit/inputs";
import { syncStatuses } from "./accounting";
import { changedBetween, commaSeparated, idFilter } from "./common";

export const apBillId = required(
  id({ label: "AP Bill ID", comments: "The ID of the bill.", dataSource: "selectApBill" }),
);

export const apPaymentId = required(
  id({ label: "AP Payment ID", comments: "The ID of the payment.", dataSource: "selectApPayment" }),
);

const cost = (label: string, comparison: string, example: string) =>
  number({
    label,
    comments: `Only return bills that cost ${comparison}, in the tenant's currency.`,
    example,
    placeholder: "Enter an amount",
  });

/** The filters of List AP Bills. */
export const apBillFilters = {
  ids: idFilter({ label: "AP Bill IDs", comments: "Only return these bills.", dataSource: "selectApBill" }),
  batchId: id({
    label: "Batch ID",
    comments: "Only return bills in this batch. To find the ID, see batch in the output of this action.",
  }),
  batchNumber: wholeNumber({
    label: "Batch Number",
    comments: "Only return bills in the batch with this number.",
    example: "17",
  }),
  billNumber: text({
    label: "Bill Number",
    comments: "Only return bills whose number contains this text.",
    example: "AP-2041",
  }),
  businessUnitIds: idFilter({
    label: "Business Unit IDs",
    comments: "Only return bills of these business units.",
    dataSource: "selectBusinessUnit",
  }),
  dateFrom: dateTime({ label: "Date From", comments: "Only return bills dated at or after this time." }),
  dateTo: dateTime({
    label: "Date To",
    comments: "Only return bills dated at or before this time.",
    example: "2026-04-01T00:00:00Z",
  }),
  jobNumber: text({
    label: "Job Number",
    comments: "Only return bills for the job with this number.",
    example: "5001",
  }),
  purchaseOrderNumber: text({
    label: "Purchase Order Number",
    comments: "Only return bills for the purchase order with this number.",
    example: "PO-1042",
  }),
  purchaseOrderTypes: commaSeparated(
    texts({
      label: "Purchase Order Types",
      comments: "Only return bills for purchase orders of these types, by name.",
      example: "Restock",
    }),
  ),
  syncStatuses: syncStatuses("bills"),
  statuses: choices(["Unreconciled", "Discrepancy", "Reconciled", "Canceled"], {
    label: "Statuses",
    comments: "Only return bills with one of these statuses.",
  }),
  sources: choices(["Undefined", "Standalone", "Purchasing", "Recurring", "OCR", "API"], {
    label: "Sources",
    comments: "Only return bills that were created in one of these ways.",
  }),
  minCost: cost("Minimum Cost", "this amount or more", "100"),
  maxCost: cost("Maximum Cost", "this amount or less", "5000"),
  billType: choice(["NotSet", "Procurement", "ApBill"], {
    label: "Bill Type",
    comments: "Only return bills of this type.",
  }),
  ...changedBetween,
  dateReconciledBefore: dateTime({
    label: "Reconciled Before",
    comments: "Only return bills reconciled before this time.",
    example: "2026-04-01T00:00:00Z",
  }),
  dateReconciledOnOrAfter: dateTime({
    label: "Reconciled On or After",
    comments: "Only return bills reconciled at or after this time.",
  }),
  threeWayMatchDiscrepancy: choice(["NoDiscrepancy", "Discrepancy"], {
    label: "Three-Way Match",
    comments: "Only return bills that match their purchase order and receipt, or that differ from them.",
  }),
};

/** The filters of List AP Credits. */
export const apCreditFilters = {
  ids: idFilter({
    label: "AP Credit IDs",
    comments: "Only return these credits.",
    dataSource: "selectApCredit",
  }),
  ...changedBetween,
  syncStatuses: syncStatuses("credits"),
};

/** The filters of List AP Payments. */
export const apPaymentFilters = {
  ids: idFilter({
    label: "AP Payment IDs",
    comments: "Only return these payments.",
    dataSource: "selectApPayment",
  }),
  ...changedBetween,
  syncStatuses: syncStatuses("payments"),
};
