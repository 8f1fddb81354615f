import { write } from "../../api";
import { customFieldOperations } from "../../inputs/accounting";
import { nothing } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=CreditMemos_UpdateCustomFields
export const updateCreditMemoCustomFields = write({
  label: "Update Credit Memo Custom Fields",
  description: "Set custom fields of several credit memos",
  inputs: { operations: customFieldOperations("Credit Memo", "selectCreditMemo") },
  returns: nothing,
  run: (api, body) => api.patch("accounting/credit-memos/custom-fields", body),
});
