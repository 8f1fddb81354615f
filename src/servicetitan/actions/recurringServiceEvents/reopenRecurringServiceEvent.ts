import { path } from "../../../kit/http/path";
import { described } from "../../../kit/inputs";
import { write } from "../../api";
import { jobId } from "../../inputs/job";
import { recurringServiceEventId } from "../../inputs/recurringService";
import { modification } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-memberships-v2&operation=LocationRecurringServiceEvents_MarkIncomplete
export const reopenRecurringServiceEvent = write({
  label: "Reopen Recurring Service Event",
  description: "Mark a visit of a recurring service as not done",
  inputs: {
    recurringServiceEventId,
    jobId: described(jobId, "The job that the visit was marked as done with."),
  },
  returns: modification,
  run: (api, { recurringServiceEventId, ...body }) =>
    api.post(path`memberships/recurring-service-events/${recurringServiceEventId}/mark-incomplete`, body),
});
