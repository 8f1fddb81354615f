import { selectFieldName } from "../selectFieldName";

export const selectInvoiceCustomField = selectFieldName("Invoice");
