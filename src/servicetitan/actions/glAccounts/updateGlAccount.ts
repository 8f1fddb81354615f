import { path } from "../../../kit/http/path";
import { flag } from "../../../kit/inputs";
import { update } from "../../api";
import { glAccountFields, glAccountId } from "../../inputs/accountingLookups";
import { glAccount } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=GlAccounts_UpdateAccount
export const updateGlAccount = update({
  label: "Update GL Account",
  description: "Update a general ledger account",
  inputs: {
    glAccountId,
    ...glAccountFields,
    active: flag({
      label: "Active",
      comments: "Whether the account is active. Accounts cannot be deleted, only deactivated.",
    }),
  },
  clearable: ["name", "number", "description", "type", "subtype", "active"],
  returns: glAccount,
  run: (api, { glAccountId, ...body }) => api.patch(path`accounting/gl-accounts/${glAccountId}`, body),
});
