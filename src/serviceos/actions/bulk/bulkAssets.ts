import { ids, pairs, required, text } from "../../../kit/inputs";
import { write } from "../../api";
import { bulkResult } from "../../records";

export const bulkAssets = write("bulkAssets", {
  label: "Bulk Update Assets",
  description: "Perform bulk operations on assets.",
  inputs: {
    action: required(
      text({
        label: "Action",
        comments: "What to do with the assets. The API's reference does not list the actions.",
        example: "update_status",
      }),
    ),
    asset_ids: required(
      ids({
        label: "Asset IDs",
        comments: "The assets, one ID an entry.",
        example: "200",
        dataSource: "selectAsset",
      }),
    ),
    values: pairs({
      label: "Value",
      keyLabel: "Field",
      comments: "The fields that the action sets, with their values.",
      example: "Retired",
    }),
  },
  returns: bulkResult,
});
