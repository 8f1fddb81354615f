import { list } from "../../api";
import { changedBetween } from "../../inputs/common";
import { customFieldType } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=ApBills_GetCustomFieldTypes
export const listApBillCustomFieldTypes = list({
  label: "List AP Bill Custom Field Types",
  description: "List the custom fields that bills have",
  from: "accounting/ap-bills/custom-fields",
  inputs: changedBetween,
  returns: customFieldType,
});
