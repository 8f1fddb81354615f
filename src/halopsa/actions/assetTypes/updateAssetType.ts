import { required } from "../../../kit/inputs";
import { update } from "../../api";
import { assetTypeFields, assetTypeId } from "../../inputs/assetType";
import { additionalFields } from "../../inputs/common";
import { assetType } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const updateAssetType = update({
  label: "Update Asset Type",
  description: "Update an asset type; blank inputs leave their fields unchanged",
  inputs: { id: required(assetTypeId), ...assetTypeFields, additionalFields },
  returns: assetType,
  run: (api, record) => api.save("AssetType", record),
});
