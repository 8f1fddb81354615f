import { selectCustomField } from "../select";

export const selectInvoiceCustomField = selectCustomField({
  of: "Invoice",
  plural: "invoices",
  from: "accounting/invoices/custom-fields",
  gives: "name",
});
