import { date, id, required, text } from "../../kit/inputs";
import { comparedAmount } from "./accounting";
import { active, changedBetween, createdBetween, idFilter } from "./common";

export const creditMemoId = required(
  id({ label: "Credit Memo ID", comments: "The ID of the credit memo.", dataSource: "selectCreditMemo" }),
);

const ofBusinessUnits = idFilter({
  label: "Business Unit IDs",
  comments: "Only return records of these business units.",
  dataSource: "selectBusinessUnit",
});

/** The filters of the items of one or several credit memos. */
export const creditMemoItemFilters = { active, businessUnitIds: ofBusinessUnits, ...createdBetween };

export const creditMemoIds = idFilter({
  label: "Credit Memo IDs",
  comments: "Only return items of these credit memos.",
  dataSource: "selectCreditMemo",
});

const day = (label: string, comments: string, example = "2026-03-12") => date({ label, comments, example });

/** The filters of List Credit Memos. */
export const creditMemoFilters = {
  active,
  ids: idFilter({
    label: "Credit Memo IDs",
    comments: "Only return these credit memos.",
    dataSource: "selectCreditMemo",
  }),
  businessUnitIds: ofBusinessUnits,
  appliedToInvoiceIds: idFilter({
    label: "Applied to Invoice IDs",
    comments: "Only return credit memos that are applied to these invoices.",
    placeholder: "Enter an invoice ID",
    dataSource: "selectInvoice",
  }),
  appliedToReferenceNumber: text({
    label: "Applied to Reference Number",
    comments: "Only return credit memos that are applied to the invoice with this number.",
    example: "1042",
  }),
  dateBefore: day("Date Before", "Only return credit memos dated before this day.", "2026-04-01"),
  dateOnOrAfter: day("Date On or After", "Only return credit memos dated on or after this day."),
  appliedBefore: day("Applied Before", "Only return credit memos applied before this day.", "2026-04-01"),
  appliedOnOrAfter: day("Applied On or After", "Only return credit memos applied on or after this day."),
  ...changedBetween,
  batchId: id({
    label: "Batch ID",
    comments:
      "Only return credit memos in this batch. To find the ID, see batch in the output of this action.",
  }),
  batchNumber: text({
    label: "Batch Number",
    comments: "Only return credit memos in the batch with this number.",
    example: "17",
  }),
  ...comparedAmount("totalFilter", "Total", "credit memos"),
  ...comparedAmount("balanceFilter", "Balance", "credit memos"),
};

/** Renames the filters that the API knows by dotted names, which an input's key cannot have. */
export const creditMemoQuery = (filters: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(filters).map(([key, value]) => [
      key.replace(/^(total|balance)Filter(Amount|Comparer)$/, "$1Filter.$2"),
      value,
    ]),
  );
