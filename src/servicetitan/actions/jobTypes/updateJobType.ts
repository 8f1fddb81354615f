import { path } from "../../../kit/http/path";
import { choice } from "../../../kit/inputs";
import { update } from "../../api";
import { externalData } from "../../inputs/common";
import { jobTypeFields, jobTypeId } from "../../inputs/jobType";
import { jobType } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=JobTypes_Update
export const updateJobType = update({
  label: "Update Job Type",
  description: "Update a job type",
  inputs: {
    jobTypeId,
    ...jobTypeFields,
    customFieldsUpdateMode: choice(["Replace", "Merge"], {
      label: "Custom Fields Update Mode",
      comments: "Replace removes custom fields that are not listed. Merge keeps them. Defaults to Replace.",
    }),
    externalData,
  },
  clearable: ["soldThreshold", "businessUnitIds", "skills", "tagTypeIds", "customFieldTypeIds"],
  returns: jobType,
  run: (api, { jobTypeId, jobClass, customFieldsUpdateMode, ...fields }) =>
    api.patch(path`jpm/job-types/${jobTypeId}`, {
      ...fields,
      class: jobClass,
      // Merging an empty list would keep the custom fields that Fields to Clear removes.
      customFieldsUpdateMode: fields.customFieldTypeIds?.length === 0 ? undefined : customFieldsUpdateMode,
    }),
});
