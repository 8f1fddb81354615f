import { write } from "../../api";
import { glAccountFields } from "../../inputs/accountingLookups";
import { glAccount } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=GlAccounts_CreateAccount
export const createGlAccount = write({
  label: "Create GL Account",
  description: "Create a general ledger account",
  inputs: glAccountFields,
  returns: glAccount,
  run: (api, body) => api.post("accounting/gl-accounts", body),
});
