import { list } from "../../api";
import { assetFilters } from "../../inputs/asset";
import { asset } from "../../records";

export const listAssets = list("listAssets", {
  label: "List Assets",
  description: "List assets with filtering",
  inputs: assetFilters,
  returns: asset,
  identity: "asset_id",
});
