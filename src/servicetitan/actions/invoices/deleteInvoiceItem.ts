import { path } from "../../../kit/http/path";
import { id, required } from "../../../kit/inputs";
import { remove } from "../../api";
import { invoiceId } from "../../inputs/invoice";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=Invoices_DeleteInvoiceItem
export const deleteInvoiceItem = remove({
  label: "Delete Invoice Item",
  description: "Delete an invoice item",
  inputs: {
    invoiceId,
    itemId: required(
      id({
        label: "Item ID",
        comments: "The line item to delete. To find the ID, see items in the output of List Invoices.",
      }),
    ),
  },
  run: (api, { invoiceId, itemId }) => api.delete(path`accounting/invoices/${invoiceId}/items/${itemId}`),
});
