import { list } from "../../api";
import { jobFilters } from "../../inputs/job";
import { job } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=Jobs_GetList
export const listJobs = list({
  label: "List Jobs",
  description: "Retrieve a list of jobs",
  from: "jpm/jobs",
  inputs: jobFilters,
  returns: job,
  another: {
    id: 5101,
    jobNumber: "5101",
    customerId: 602,
    locationId: 702,
    summary: "Unit does not start",
    firstAppointmentId: 5102,
    lastAppointmentId: 5102,
    invoiceId: 5103,
  },
});
