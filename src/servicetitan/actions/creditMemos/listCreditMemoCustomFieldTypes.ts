import { list } from "../../api";
import { changedBetween } from "../../inputs/common";
import { customFieldType } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=CreditMemos_GetCustomFieldTypes
export const listCreditMemoCustomFieldTypes = list({
  label: "List Credit Memo Custom Field Types",
  description: "List the custom fields that credit memos have",
  from: "accounting/credit-memos/custom-fields",
  inputs: changedBetween,
  returns: customFieldType,
});
