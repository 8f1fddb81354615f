import { path } from "../../../kit/http/path";
import { date, described, flag, longText } from "../../../kit/inputs";
import { update } from "../../api";
import { businessUnitId } from "../../inputs/common";
import { creditMemoId } from "../../inputs/creditMemo";
import { updatedCreditMemo } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=CreditMemos_UpdateCreditMemo
export const updateCreditMemo = update({
  label: "Update Credit Memo",
  description: "Update a credit memo",
  inputs: {
    creditMemoId,
    active: flag({ label: "Active", comments: "No deactivates the credit memo." }),
    summary: longText({
      label: "Summary",
      comments: "A description of the credit.",
      example: "Refund for the late visit",
    }),
    date: date({ label: "Date", comments: "The date of the credit memo.", example: "2026-03-12" }),
    businessUnitId: described(businessUnitId, "The business unit of the credit memo."),
  },
  returns: updatedCreditMemo,
  run: (api, { creditMemoId, ...body }) => api.patch(path`accounting/credit-memos/${creditMemoId}`, body),
});
