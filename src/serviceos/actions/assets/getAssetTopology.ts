import { read } from "../../api";
import { assetId } from "../../inputs/asset";
import { assetTopology } from "../../records";

export const getAssetTopology = read("getAssetTopology", {
  label: "Get Asset Topology",
  description: "Get network topology connections for an asset",
  inputs: assetId,
  returns: assetTopology,
});
