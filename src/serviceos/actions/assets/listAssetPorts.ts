import { read } from "../../api";
import { assetId } from "../../inputs/asset";
import { assetPorts } from "../../records";

export const listAssetPorts = read("listAssetPorts", {
  label: "List Asset Ports",
  description: "Get network ports for an asset",
  inputs: assetId,
  returns: assetPorts,
});
