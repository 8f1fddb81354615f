import { list } from "../../api";
import { creditMemoIds, creditMemoItemFilters } from "../../inputs/creditMemo";
import { creditMemosItem } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=CreditMemos_GetCreditMemosItemsList
export const listCreditMemoItems = list({
  label: "List Credit Memo Items",
  description: "List the items of credit memos",
  from: "accounting/credit-memos/credit-memo-items",
  inputs: { creditMemoIds, ...creditMemoItemFilters },
  returns: creditMemosItem,
});
