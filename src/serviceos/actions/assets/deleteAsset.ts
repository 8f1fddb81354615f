import { assetId } from "../../inputs/asset";
import { remove } from "../../operation";

export const deleteAsset = remove("deleteAsset", {
  label: "Delete Asset",
  description: "Delete an asset.",
  inputs: assetId,
});
