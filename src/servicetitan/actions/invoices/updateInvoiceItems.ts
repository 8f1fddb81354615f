import { path } from "../../../kit/http/path";
import { update } from "../../api";
import { invoiceId } from "../../inputs/invoice";
import { CLEARABLE_ITEM_FIELDS, invoiceItemFields } from "../../inputs/invoiceItem";
import { nothing } from "../../records";

// The API updates one line item per request.
// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=Invoices_UpdateInvoiceItems
export const updateInvoiceItems = update({
  label: "Update Invoice Items",
  description: "Update invoice items",
  inputs: { invoiceId, ...invoiceItemFields },
  clearable: CLEARABLE_ITEM_FIELDS,
  returns: nothing,
  run: (api, { invoiceId, ...body }) => api.patch(path`accounting/invoices/${invoiceId}/items`, body),
});
