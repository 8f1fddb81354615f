import { read } from "../../api";
import { assetId } from "../../inputs/asset";
import { assetSoftware } from "../../records";

export const listAssetSoftware = read("listAssetSoftware", {
  label: "List Asset Software",
  description: "Get installed software for an asset",
  inputs: assetId,
  returns: assetSoftware,
});
