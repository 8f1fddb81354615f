import { list } from "../../api";
import { changedBetween } from "../../inputs/common";
import { customFieldType } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=Invoices_GetCustomFieldTypes
export const listInvoiceCustomFieldTypes = list({
  label: "List Invoice Custom Field Types",
  description: "List the custom fields that invoices have",
  from: "accounting/invoices/custom-fields",
  inputs: changedBetween,
  returns: customFieldType,
});
