import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { glAccountId } from "../../inputs/accountingLookups";
import { glAccount } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=GlAccounts_GetAccount
export const getGlAccount = read({
  label: "Get GL Account",
  description: "Get one general ledger account",
  inputs: { glAccountId },
  returns: glAccount,
  run: (api, { glAccountId }) => api.get(path`accounting/gl-accounts/${glAccountId}`),
});
