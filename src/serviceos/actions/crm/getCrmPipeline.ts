import { read } from "../../api";
import { crmPipeline } from "../../records";

export const getCrmPipeline = read("getCrmPipeline", {
  label: "Get CRM Pipeline",
  description: "Get sales pipeline summary and stage counts",
  inputs: {},
  returns: crmPipeline,
});
