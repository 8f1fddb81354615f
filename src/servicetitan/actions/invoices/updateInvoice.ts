import { path } from "../../../kit/http/path";
import { update } from "../../api";
import {
  CLEARABLE_INVOICE_FIELDS,
  changedInvoiceFields,
  invoiceFields,
  invoiceId,
} from "../../inputs/invoice";
import { nothing } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=Invoices_UpdateInvoice
export const updateInvoice = update({
  label: "Update Invoice",
  description: "Update an invoice",
  inputs: { invoiceId, ...invoiceFields, ...changedInvoiceFields },
  clearable: CLEARABLE_INVOICE_FIELDS,
  returns: nothing,
  run: (api, { invoiceId, ...body }) => api.patch(path`accounting/invoices/${invoiceId}`, body),
});
