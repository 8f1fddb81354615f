import { write } from "../../api";
import { customFieldOperations } from "../../inputs/accounting";
import { nothing } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=Invoices_UpdateCustomFields
export const updateInvoiceCustomFields = write({
  label: "Update Invoice Custom Fields",
  description: "Update custom fields for specified invoices",
  inputs: { operations: customFieldOperations("Invoice") },
  returns: nothing,
  run: (api, body) => api.patch("accounting/invoices/custom-fields", body),
});
