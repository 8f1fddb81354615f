import { list } from "../../api";
import { changedBetween } from "../../inputs/common";
import { customFieldType } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Customers_GetCustomFieldTypes
export const listCustomerCustomFieldTypes = list({
  label: "List Customer Custom Field Types",
  description: "List the custom fields that customers have",
  from: "crm/customers/custom-fields",
  inputs: changedBetween,
  returns: customFieldType,
});
