import { path } from "../../../kit/http/path";
import { described } from "../../../kit/inputs";
import { update } from "../../api";
import { CLEARABLE_ESTIMATE_FIELDS, estimateFields, estimateId } from "../../inputs/estimate";
import { estimate } from "../../records";

const { items, externalLinks } = estimateFields;

// https://developer.servicetitan.io/api-details/#api=tenant-salestech-v2&operation=Estimates_Update
export const updateEstimate = update({
  label: "Update Estimate",
  description: "Update an estimate",
  inputs: {
    estimateId,
    ...estimateFields,
    items: described(
      items,
      "The items of the estimate, which replace the current ones. To keep an item, list it with its ID.",
    ),
    externalLinks: described(
      externalLinks,
      "Links to websites outside ServiceTitan, which replace the current ones.",
    ),
  },
  clearable: CLEARABLE_ESTIMATE_FIELDS,
  returns: estimate,
  run: (api, { estimateId, ...body }) => api.put(path`sales/estimates/${estimateId}`, body),
});
