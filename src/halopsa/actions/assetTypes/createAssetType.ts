import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { assetTypeFields } from "../../inputs/assetType";
import { additionalFields } from "../../inputs/common";
import { assetType } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const createAssetType = write({
  label: "Create Asset Type",
  description: "Create an asset type, with the fields that its assets have",
  inputs: { ...requiring(assetTypeFields, "name", "assetgroup_id"), additionalFields },
  returns: assetType,
  run: (api, record) => api.save("AssetType", record),
});
