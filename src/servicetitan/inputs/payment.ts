import { choice, dateTime, forms, id, longText, number, required, text } from "../../kit/inputs";
import { TRANSACTION_STATUSES } from "../records/values";
import { accountingFilters, exportId, transactionStatuses } from "./accounting";
import { commaSeparated, idFilter } from "./common";

/** The fields of a payment, for creates and updates. */
export const paymentFields = {
  typeId: required(
    id({
      label: "Payment Type ID",
      comments: "The type of payment, such as a check.",
      dataSource: "selectPaymentType",
    }),
  ),
  splits: forms({
    label: "Splits",
    comments: "The invoices to apply the payment to, with an amount for each.",
    inputs: {
      invoiceId: id({
        label: "Invoice ID",
        comments: "The invoice to apply the amount to. Required unless Invoice Number is set.",
        dataSource: "selectInvoice",
      }),
      invoiceNumber: text({
        label: "Invoice Number",
        comments: "The invoice's number. Used instead of Invoice ID.",
        example: "1042",
      }),
      amount: number({
        label: "Amount",
        comments: "The amount to apply to the invoice, in the tenant's currency.",
        example: "120.50",
      }),
    },
  }),
  memo: longText({ label: "Memo", comments: "A note about the payment.", example: "Check in the mail" }),
  paidOn: dateTime({ label: "Paid On", comments: "When the customer paid." }),
  authCode: text({
    label: "Auth Code",
    comments: "The authorization code of a card payment.",
    example: "A1B2C3",
  }),
  checkNumber: text({ label: "Check Number", comments: "The number of the check.", example: "1044" }),
  exportId,
  status: choice(TRANSACTION_STATUSES, {
    label: "Status",
    comments: "The payment's accounting status.",
  }),
};

/** The filters of List Payments. */
export const paymentFilters = {
  ids: idFilter({
    label: "Payment IDs",
    comments: "Only return these payments.",
    dataSource: "selectPayment",
  }),
  appliedToInvoiceIds: idFilter({
    label: "Applied to Invoice IDs",
    placeholder: "Enter an invoice ID",
    comments: "Only return payments applied to these invoices.",
    dataSource: "selectInvoice",
  }),
  appliedToReferenceNumber: text({
    label: "Applied to Invoice Number",
    placeholder: "Enter an invoice number",
    comments: "Only return payments applied to the invoice with this number.",
    example: "1042",
  }),
  statuses: commaSeparated(transactionStatuses),
  transactionType: choice(["Undefined", "JournalEntry", "ReceivePayment"], {
    label: "Transaction Type",
    comments: "Only return payments with this transaction type.",
    example: "ReceivePayment",
  }),
  businessUnitIds: idFilter({
    label: "Business Unit IDs",
    comments: "Only return payments for these business units.",
    dataSource: "selectBusinessUnit",
  }),
  depositIds: idFilter({
    label: "Deposit IDs",
    comments:
      "Only return payments in these bank deposits. To find the IDs, see deposit in the output of this action.",
  }),
  paidOnAfter: dateTime({
    label: "Paid On After",
    comments: "Only return payments made after this time.",
  }),
  paidOnBefore: dateTime({
    label: "Paid On Before",
    comments: "Only return payments made before this time.",
    example: "2026-04-01T00:00:00Z",
  }),
  ...accountingFilters("payments"),
};
