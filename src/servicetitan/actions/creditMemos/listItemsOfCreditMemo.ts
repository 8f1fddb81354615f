import { path } from "../../../kit/http/path";
import { list } from "../../api";
import { creditMemoId, creditMemoItemFilters } from "../../inputs/creditMemo";
import { creditMemoItem } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=CreditMemos_GetCreditMemoItemsList
export const listItemsOfCreditMemo = list({
  label: "List Items of Credit Memo",
  description: "List the items of one credit memo",
  from: ({ creditMemoId, ...values }) => ({
    path: path`accounting/credit-memos/${creditMemoId}/items`,
    values,
  }),
  inputs: { creditMemoId, ...creditMemoItemFilters },
  returns: creditMemoItem,
});
