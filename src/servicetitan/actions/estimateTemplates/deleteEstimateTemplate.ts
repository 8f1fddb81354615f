import { path } from "../../../kit/http/path";
import { described } from "../../../kit/inputs";
import { remove } from "../../api";
import { estimateTemplateId } from "../../inputs/estimateTemplate";

// https://developer.servicetitan.io/api-details/#api=tenant-salestech-v2&operation=EstimateTemplates_Delete
export const deleteEstimateTemplate = remove({
  label: "Delete Estimate Template",
  description: "Delete an estimate template",
  inputs: {
    estimateTemplateId: described(
      estimateTemplateId,
      "The template to delete. It becomes inactive; to restore it, set Active to Yes in Update Estimate Template.",
    ),
  },
  run: (api, { estimateTemplateId }) => api.delete(path`sales/estimate-templates/${estimateTemplateId}`),
});
