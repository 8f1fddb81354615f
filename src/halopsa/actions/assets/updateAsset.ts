import { required } from "../../../kit/inputs";
import { update } from "../../api";
import { assetFields, assetId } from "../../inputs/asset";
import { additionalFields } from "../../inputs/common";
import { asset } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const updateAsset = update({
  label: "Update Asset",
  description: "Update an asset; blank inputs leave their fields unchanged",
  inputs: { id: required(assetId), ...assetFields, additionalFields },
  returns: asset,
  run: (api, record) => api.save("Asset", record),
});
