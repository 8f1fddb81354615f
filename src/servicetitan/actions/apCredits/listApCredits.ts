import { list } from "../../api";
import { apCreditFilters } from "../../inputs/apBill";
import { apCredit } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=ApCredits_GetList
export const listApCredits = list({
  label: "List AP Credits",
  description: "List the credits of vendors",
  from: "accounting/ap-credits",
  inputs: apCreditFilters,
  returns: apCredit,
});
