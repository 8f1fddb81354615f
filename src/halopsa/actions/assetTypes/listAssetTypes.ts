import { list } from "../../api";
import { assetTypeFilters } from "../../inputs/assetType";
import { assetType } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const listAssetTypes = list({
  label: "List Asset Types",
  description: "Return the types that assets can have",
  from: "AssetType",
  inputs: assetTypeFilters,
  returns: assetType,
  whole: true,
});
