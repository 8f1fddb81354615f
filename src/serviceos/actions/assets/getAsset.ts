import { read } from "../../api";
import { assetId } from "../../inputs/asset";
import { assetDetails } from "../../records";

export const getAsset = read("getAsset", {
  label: "Get Asset",
  description: "Get asset details with ports, credentials, licenses, contracts, and software inventory",
  inputs: assetId,
  returns: assetDetails,
});
