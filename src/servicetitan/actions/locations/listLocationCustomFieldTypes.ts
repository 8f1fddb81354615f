import { list } from "../../api";
import { changedBetween } from "../../inputs/common";
import { customFieldType } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Locations_GetCustomFieldTypes
export const listLocationCustomFieldTypes = list({
  label: "List Location Custom Field Types",
  description: "List the custom fields that locations have",
  from: "crm/locations/custom-fields",
  inputs: changedBetween,
  returns: customFieldType,
});
