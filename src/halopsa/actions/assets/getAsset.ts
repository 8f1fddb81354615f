import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { read } from "../../api";
import { assetDetails, assetId } from "../../inputs/asset";
import { asset } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const getAsset = read({
  label: "Get Asset",
  description: "Return a single asset by ID",
  inputs: { id: required(assetId), ...assetDetails },
  returns: asset,
  run: (api, { id, ...query }) => api.get(path`Asset/${id}`, query),
});
