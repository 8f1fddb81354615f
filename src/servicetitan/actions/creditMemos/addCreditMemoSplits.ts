import { path } from "../../../kit/http/path";
import { forms, id, number } from "../../../kit/inputs";
import { write } from "../../api";
import { creditMemoId } from "../../inputs/creditMemo";
import { creditMemoSplits } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=CreditMemos_AddCreditMemoSplits
export const addCreditMemoSplits = write({
  label: "Add Credit Memo Splits",
  description: "Apply a credit memo to invoices",
  inputs: {
    creditMemoId,
    splits: forms({
      label: "Splits",
      comments:
        "The invoices to apply the credit memo to. Each run adds these amounts to those that were applied before.",
      inputs: {
        invoiceId: id({
          label: "Invoice ID",
          comments: "The invoice to apply the amount to.",
          dataSource: "selectInvoice",
        }),
        amount: number({
          label: "Amount",
          comments: "The amount to apply to the invoice, in the tenant's currency.",
          example: "120.50",
        }),
      },
    }),
  },
  returns: creditMemoSplits,
  run: (api, { creditMemoId, ...body }) =>
    api.post(path`accounting/credit-memos/${creditMemoId}/splits`, body),
});
