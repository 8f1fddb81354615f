import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { remove } from "../../api";
import { bypassAccountsSync } from "../../inputs/invoice";
import { recurringInvoiceId } from "../../inputs/references";

// https://github.com/homotechsual/HaloAPI
export const deleteRecurringInvoice = remove({
  label: "Delete Recurring Invoice",
  description: "Delete a recurring invoice by ID",
  inputs: { id: required(recurringInvoiceId), bypass_accounts_sync: bypassAccountsSync },
  run: (api, { id, ...query }) => api.delete(path`RecurringInvoice/${id}`, query),
});
