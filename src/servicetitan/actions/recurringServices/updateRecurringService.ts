import { path } from "../../../kit/http/path";
import { update } from "../../api";
import { recurringServiceFields, recurringServiceId } from "../../inputs/recurringService";
import { modification } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-memberships-v2&operation=LocationRecurringServices_Update
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
  run: (api, { recurringServiceId, fromDate, ...body }) =>
    api.patch(path`memberships/recurring-services/${recurringServiceId}`, { ...body, from: fromDate }),
});
