import { list } from "../../api";
import { recurringServiceEventFilters } from "../../inputs/recurringService";
import { recurringServiceEvent } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-memberships-v2&operation=LocationRecurringServiceEvents_GetList
export const listRecurringServiceEvents = list({
  label: "List Recurring Service Events",
  description: "List the visits that recurring services call for",
  from: "memberships/recurring-service-events",
  sort: "none",
  inputs: recurringServiceEventFilters,
  returns: recurringServiceEvent,
});
