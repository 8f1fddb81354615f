import { list } from "../../api";
import { glAccountTypeFilters } from "../../inputs/accountingLookups";
import { glAccountType } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=GlAccounts_GetTypeList
export const listGlAccountTypes = list({
  label: "List GL Account Types",
  description: "List the types that general ledger accounts have",
  from: "accounting/gl-accounts/types",
  inputs: glAccountTypeFilters,
  returns: glAccountType,
});
