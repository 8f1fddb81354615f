import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { read } from "../../api";
import { assetTypeDetails, assetTypeId } from "../../inputs/assetType";
import { includedetails } from "../../inputs/common";
import { assetType } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const getAssetType = read({
  label: "Get Asset Type",
  description: "Return a single asset type by ID, with the fields that its assets have",
  inputs: { id: required(assetTypeId), includedetails, ...assetTypeDetails },
  returns: assetType,
  run: (api, { id, ...query }) => api.get(path`AssetType/${id}`, query),
});
