import { choices } from "../../../kit/inputs";
import { read } from "../../api";
import { detailsOf, JOB_PARTS } from "../../finding/jobDetails";
import { jobId } from "../../inputs/job";
import { jobDetails } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=Jobs_Get
// Also calls GET jpm/appointments, GET dispatch/appointment-assignments, GET jpm/jobs/{id}/notes, GET sales/estimates,
// GET crm/customers/{id}, GET crm/locations/{id}, GET accounting/invoices.
export const getJobDetails = read({
  label: "Get Job Details",
  description:
    "Retrieve a job with its customer, location, appointments and technicians, invoice, notes and estimates",
  inputs: {
    jobId,
    include: choices(JOB_PARTS, {
      label: "Include",
      comments:
        "The parts to return with the job. Defaults to all. Each part needs the scope to read it; a part that is refused is named in unavailable.",
      example: "Customer",
    }),
  },
  returns: jobDetails,
  run: (api, { jobId, include = JOB_PARTS }, { logger }) =>
    detailsOf(api, jobId, include, (message) => logger.warn(message)),
});
