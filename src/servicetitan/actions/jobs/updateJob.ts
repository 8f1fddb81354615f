import { path } from "../../../kit/http/path";
import { flag, longText } from "../../../kit/inputs";
import { update } from "../../api";
import { businessUnitId, externalData } from "../../inputs/common";
import { customerId } from "../../inputs/customer";
import { jobFields, jobId, noCharge } from "../../inputs/job";
import { locationId } from "../../inputs/location";
import { mergeableLists } from "../../inputs/mergeable";
import { patchMerged } from "../../merge";
import { job } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=Jobs_Update
// Also calls GET jpm/jobs/{id}.
export const updateJob = update({
  label: "Update Job",
  description: "Update a job",
  important: true,
  inputs: {
    jobId,
    customerId,
    locationId,
    businessUnitId,
    ...jobFields,
    noCharge,
    isAutoDispatched: flag({
      label: "Is Auto Dispatched",
      comments:
        "Whether ServiceTitan dispatches the job automatically. Private preview, for selected accounts only.",
    }),
    summaryOfWork: longText({
      label: "Summary of Work",
      comments: "A description of the work that was done. Private preview, for selected accounts only.",
      example: "Replaced the igniter",
    }),
    shouldUpdateInvoiceItems: flag({
      label: "Should Update Invoice Items",
      comments: "Whether to apply a new business unit to the items of the job's invoice.",
    }),
    ...mergeableLists({ record: "job", dataSource: "selectJobCustomField", replacing: "removes" }),
    externalData,
  },
  clearable: ["jobGeneratedLeadSource", "soldById", "customFields", "tagTypeIds"],
  returns: job,
  run: (api, { jobId, ...changes }) => patchMerged(api, path`jpm/jobs/${jobId}`, changes),
});
