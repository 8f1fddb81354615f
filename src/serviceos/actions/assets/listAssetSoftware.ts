import { assetId } from "../../inputs/asset";
import { read } from "../../operation";
import { assetSoftware } from "../../records";

export const listAssetSoftware = read("listAssetSoftware", {
  label: "List Asset Software",
  description: "Get installed software for an asset.",
  inputs: assetId,
  returns: assetSoftware,
});
