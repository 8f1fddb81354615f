import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { remove } from "../../api";
import { bypassAccountsSync, invoiceId } from "../../inputs/invoice";

// https://github.com/homotechsual/HaloAPI
export const deleteInvoice = remove({
  label: "Delete Invoice",
  description: "Delete an invoice by ID",
  inputs: {
    id: required(invoiceId),
    bypass_accounts_sync: bypassAccountsSync,
  },
  run: (api, { id, ...query }) => api.delete(path`Invoice/${id}`, query),
});
