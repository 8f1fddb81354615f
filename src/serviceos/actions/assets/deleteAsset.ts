import { remove } from "../../api";
import { assetId } from "../../inputs/asset";

export const deleteAsset = remove("deleteAsset", {
  label: "Delete Asset",
  description: "Delete an asset",
  inputs: assetId,
});
