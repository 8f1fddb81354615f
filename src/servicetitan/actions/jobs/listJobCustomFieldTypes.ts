import { list } from "../../api";
import { changedBetween } from "../../inputs/common";
import { customFieldType } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=Jobs_GetCustomFieldTypes
export const listJobCustomFieldTypes = list({
  label: "List Job Custom Field Types",
  description: "List the custom fields that jobs have",
  from: "jpm/jobs/custom-fields",
  inputs: changedBetween,
  returns: customFieldType,
});
