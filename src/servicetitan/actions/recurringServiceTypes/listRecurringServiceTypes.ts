import { list } from "../../api";
import { recurringServiceTypeFilters } from "../../inputs/recurringService";
import { recurringServiceType } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-memberships-v2&operation=RecurringServiceTypes_GetList
export const listRecurringServiceTypes = list({
  label: "List Recurring Service Types",
  description: "List the types of recurring services",
  from: "memberships/recurring-service-types",
  inputs: recurringServiceTypeFilters,
  returns: recurringServiceType,
});
