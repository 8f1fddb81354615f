import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { estimateTemplateId } from "../../inputs/estimateTemplate";
import { estimateTemplate } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-salestech-v2&operation=EstimateTemplates_GetById
export const getEstimateTemplate = read({
  label: "Get Estimate Template",
  description: "Get one estimate template with its items",
  inputs: { estimateTemplateId },
  returns: estimateTemplate,
  run: (api, { estimateTemplateId }) => api.get(path`sales/estimate-templates/${estimateTemplateId}`),
});
