import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { remove } from "../../api";
import { assetId } from "../../inputs/asset";

// https://github.com/homotechsual/HaloAPI
export const deleteAsset = remove({
  label: "Delete Asset",
  description: "Delete an asset by ID",
  inputs: { id: required(assetId) },
  run: (api, { id }) => api.delete(path`Asset/${id}`),
});
