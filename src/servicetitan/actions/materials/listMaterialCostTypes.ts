import { read, wholeListOf } from "../../api";
import { costType } from "../../records";

// Returns the envelope of a list, but takes no page.
// https://developer.servicetitan.io/api-details/#api=tenant-pricebook-v2&operation=Materials_GetCostTypes
export const listMaterialCostTypes = read({
  label: "List Material Cost Types",
  description: "List the cost types that materials can have",
  inputs: {},
  returns: costType,
  output: wholeListOf(costType),
  run: (api) => api.get("pricebook/materials/costtypes"),
});
