import { list } from "../../api";
import { changedBetween } from "../../inputs/common";
import { customFieldType } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=Projects_GetCustomFieldTypes
export const listProjectCustomFieldTypes = list({
  label: "List Project Custom Field Types",
  description: "List the custom fields that projects have",
  from: "jpm/projects/custom-fields",
  inputs: changedBetween,
  returns: customFieldType,
});
