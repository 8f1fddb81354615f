import { path } from "../../../kit/http/path";
import { flag, required } from "../../../kit/inputs";
import { remove } from "../../api";
import { invoiceId } from "../../inputs/invoice";

// https://github.com/homotechsual/HaloAPI
export const deleteInvoice = remove({
  label: "Delete Invoice",
  description: "Delete an invoice by ID",
  inputs: {
    id: required(invoiceId),
    bypass_accounts_sync: flag({
      label: "Bypass Accounts Sync",
      comments: "Whether to keep the invoice in the accounting software.",
    }),
  },
  run: (api, { id, ...query }) => api.delete(path`Invoice/${id}`, query),
});
