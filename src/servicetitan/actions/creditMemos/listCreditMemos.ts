import { list } from "../../api";
import { creditMemoFilters, creditMemoQuery } from "../../inputs/creditMemo";
import { creditMemo } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=CreditMemos_GetCreditMemosList
export const listCreditMemos = list({
  label: "List Credit Memos",
  description: "List credit memos",
  from: (filters) => ({ path: "accounting/credit-memos", values: creditMemoQuery(filters) }),
  inputs: creditMemoFilters,
  returns: creditMemo,
});
