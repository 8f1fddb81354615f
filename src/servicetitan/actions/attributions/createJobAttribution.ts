import { write } from "../../api";
import { attributedJobId, webSessionData } from "../../inputs/attribution";
import { nothing } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-marketing-ads-v2&operation=ScheduledJobAttributions_Create
export const createJobAttribution = write({
  label: "Create Job Attribution",
  description: "Link a job to the web session that led to it",
  inputs: { webSessionData, jobId: attributedJobId },
  returns: nothing,
  run: (api, body) => api.post("marketingads/job-attributions", body),
});
