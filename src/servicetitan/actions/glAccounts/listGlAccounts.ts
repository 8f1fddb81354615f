import { list } from "../../api";
import { glAccountFilters } from "../../inputs/accountingLookups";
import { glAccount } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=GlAccounts_GetList
export const listGlAccounts = list({
  label: "List GL Accounts",
  description: "List general ledger accounts",
  from: "accounting/gl-accounts",
  inputs: glAccountFilters,
  returns: glAccount,
});
