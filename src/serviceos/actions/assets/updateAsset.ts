import { update } from "../../api";
import { assetFields, assetId } from "../../inputs/asset";
import { asset } from "../../records";

export const updateAsset = update("updateAsset", {
  label: "Update Asset",
  description: "Update asset information",
  inputs: { ...assetId, ...assetFields },
  returns: asset,
});
