import { list } from "../../api";
import { recurringServiceFilters } from "../../inputs/recurringService";
import { recurringService } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-memberships-v2&operation=LocationRecurringServices_GetList
export const listRecurringServices = list({
  label: "List Recurring Services",
  description: "List the recurring services of locations",
  from: "memberships/recurring-services",
  inputs: recurringServiceFilters,
  returns: recurringService,
});
