import { assetId } from "../../inputs/asset";
import { read } from "../../operation";
import { assetTopology } from "../../records";

export const getAssetTopology = read("getAssetTopology", {
  label: "Get Asset Topology",
  description: "Get network topology connections for an asset.",
  inputs: assetId,
  returns: assetTopology,
});
