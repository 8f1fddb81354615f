import { ids, pairs, required, text } from "../../../kit/inputs";
import { write } from "../../api";
import { bulkResult } from "../../records";

export const bulkAssets = write("bulkAssets", {
  label: "Bulk Update Assets",
  description: "Perform bulk operations on assets",
  inputs: {
    action: required(
      text({
        label: "Action",
        comments:
          "The operation to perform on the assets. Valethon's reference does not list the possible values.",
        example: "update_status",
      }),
    ),
    asset_ids: required(
      ids({
        label: "Asset IDs",
        comments: "The IDs of the assets.",
        example: "200",
        dataSource: "selectAsset",
      }),
    ),
    values: pairs({
      label: "Field",
      keyLabel: "Name",
      comments: "The fields to set on the assets, by name.",
      example: "Retired",
    }),
  },
  returns: bulkResult,
});
