import { path } from "../../../kit/http/path";
import { write } from "../../api";
import { recurringServiceVisit } from "../../inputs/recurringService";
import { modification } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-memberships-v2&operation=LocationRecurringServiceEvents_MarkIncomplete
export const reopenRecurringServiceEvent = write({
  label: "Reopen Recurring Service Event",
  description: "Mark a visit of a recurring service as not done",
  inputs: recurringServiceVisit,
  returns: modification,
  run: (api, { recurringServiceEventId, ...body }) =>
    api.post(path`memberships/recurring-service-events/${recurringServiceEventId}/mark-incomplete`, body),
});
