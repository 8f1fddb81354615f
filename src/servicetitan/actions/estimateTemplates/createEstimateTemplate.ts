import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { estimateTemplateFields } from "../../inputs/estimateTemplate";
import { estimateTemplate } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-salestech-v2&operation=EstimateTemplates_Create
export const createEstimateTemplate = write({
  label: "Create Estimate Template",
  description: "Create an estimate template with its items",
  inputs: requiring(estimateTemplateFields, "name", "internalName", "mode", "items"),
  returns: estimateTemplate,
  run: (api, body) => api.post("sales/estimate-templates", body),
});
