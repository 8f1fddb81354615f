import { path } from "../../../kit/http/path";
import { update } from "../../api";
import { recurringServiceFields, recurringServiceId } from "../../inputs/recurringService";
import { patchMerged } from "../../merge";
import { modification } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-memberships-v2&operation=LocationRecurringServices_Update
// Also calls GET memberships/recurring-services/{id}.
export const updateRecurringService = update({
  label: "Update Recurring Service",
  description: "Update a recurring service of a location",
  inputs: { recurringServiceId, ...recurringServiceFields },
  clearable: [
    "invoiceTemplateId",
    "invoiceTemplateForFollowingYearsId",
    "recurrenceMonths",
    "recurrenceDaysOfWeek",
    "recurrenceDayOfNthWeek",
    "jobStartTime",
    "estimatedPayrollCost",
    "preferredTechnicianIds",
    "tagTypeIds",
  ],
  returns: modification,
  run: (api, { recurringServiceId, fromDate, ...changes }) =>
    patchMerged(api, path`memberships/recurring-services/${recurringServiceId}`, {
      ...changes,
      from: fromDate,
    }),
});
