import { required, requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { businessUnitId, newExternalData } from "../../inputs/common";
import { customerId } from "../../inputs/customer";
import { appointments, jobFields, newJobFields } from "../../inputs/job";
import { locationId } from "../../inputs/location";
import { job } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=Jobs_Create
export const createJob = write({
  label: "Create Job",
  description: "Create a job",
  important: true,
  inputs: {
    customerId: required(customerId),
    locationId: required(locationId),
    businessUnitId: required(businessUnitId),
    ...requiring(jobFields, "jobTypeId", "priority", "campaignId"),
    appointments,
    ...newJobFields,
    externalData: newExternalData,
  },
  returns: job,
  run: (api, body) => api.post("jpm/jobs", body),
});
