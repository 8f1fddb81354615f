import { list } from "../../api";
import { changedBetween } from "../../inputs/common";
import { customFieldType } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=Payments_GetCustomFieldTypes
export const listPaymentCustomFieldTypes = list({
  label: "List Payment Custom Field Types",
  description: "List the custom fields that payments have",
  from: "accounting/payments/custom-fields",
  inputs: changedBetween,
  returns: customFieldType,
});
