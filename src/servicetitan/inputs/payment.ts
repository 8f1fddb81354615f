import { choice, dateTime, forms, id, longText, number, required, text } from "../../kit/inputs";
import { TRANSACTION_STATUSES } from "../records/values";
import { accountingFilters, exportId, transactionStatuses } from "./accounting";
import { commaSeparated, idFilter } from "./common";

/** What a payment is made of, both when it is created and when it is changed. */
export const paymentFields = {
  typeId: required(
    id({
      label: "Payment Type ID",
      comments: "How the customer pays, such as by check.",
      dataSource: "selectPaymentType",
    }),
  ),
  splits: forms({
    label: "Splits",
    comments: "The invoices that the payment is for, with the amount for each.",
    inputs: {
      invoiceId: id({
        label: "Invoice ID",
        comments: "The invoice that is paid. Either this or Invoice Number says which.",
        dataSource: "selectInvoice",
      }),
      invoiceNumber: text({
        label: "Invoice Number",
        comments: "The invoice's number, in place of its ID.",
        example: "1042",
      }),
      amount: number({
        label: "Amount",
        comments: "How much of the payment goes to the invoice, in the tenant's currency.",
        example: "120.50",
      }),
    },
  }),
  memo: longText({ label: "Memo", comments: "A note on the payment.", example: "Check in the mail" }),
  paidOn: dateTime({ label: "Paid On", comments: "When the customer paid." }),
  authCode: text({
    label: "Auth Code",
    comments: "The authorization code of a card payment.",
    example: "A1B2C3",
  }),
  checkNumber: text({ label: "Check Number", comments: "The number on the check.", example: "1044" }),
  exportId,
  status: choice(TRANSACTION_STATUSES, {
    label: "Status",
    comments: "How far the payment has come in the bookkeeping.",
  }),
};

/** The filters that ServiceTitan's list of payments takes. */
export const paymentFilters = {
  ids: idFilter({
    label: "Payment IDs",
    comments: "Only these payments: 50 at the most.",
    dataSource: "selectPayment",
  }),
  appliedToInvoiceIds: idFilter({
    label: "Applied to Invoice IDs",
    comments: "Only payments for these invoices: 50 at the most.",
    dataSource: "selectInvoice",
  }),
  appliedToReferenceNumber: text({
    label: "Applied to Invoice Number",
    comments: "Only payments for the invoice with this number.",
    example: "1042",
  }),
  statuses: commaSeparated(transactionStatuses),
  transactionType: choice(["Undefined", "JournalEntry", "ReceivePayment"], {
    label: "Transaction Type",
    comments: "Only payments that are entered in the books in this way.",
    example: "ReceivePayment",
  }),
  businessUnitIds: idFilter({
    label: "Business Unit IDs",
    comments: "Only payments of these business units: 50 at the most.",
    dataSource: "selectBusinessUnit",
  }),
  depositIds: idFilter({
    label: "Deposit IDs",
    comments:
      "Only payments of these bank deposits: 50 at the most. The ID stands under deposit in the records of this list.",
  }),
  paidOnAfter: dateTime({ label: "Paid On After", comments: "Only payments made after this moment." }),
  paidOnBefore: dateTime({ label: "Paid On Before", comments: "Only payments made before this moment." }),
  ...accountingFilters("payments"),
};
