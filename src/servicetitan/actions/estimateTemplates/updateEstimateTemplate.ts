import { path } from "../../../kit/http/path";
import { described } from "../../../kit/inputs";
import { update } from "../../api";
import { estimateTemplateFields, estimateTemplateId } from "../../inputs/estimateTemplate";
import { estimateTemplate } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-salestech-v2&operation=EstimateTemplates_Update
export const updateEstimateTemplate = update({
  label: "Update Estimate Template",
  description: "Update an estimate template",
  inputs: {
    estimateTemplateId,
    ...estimateTemplateFields,
    items: described(
      estimateTemplateFields.items,
      "The items of the template, which replace the current ones. To keep an item, list it with its ID.",
    ),
  },
  clearable: ["items"],
  returns: estimateTemplate,
  run: (api, { estimateTemplateId, ...body }) =>
    api.patch(path`sales/estimate-templates/${estimateTemplateId}`, body),
});
