import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { assetFields } from "../../inputs/asset";
import { additionalFields } from "../../inputs/common";
import { asset } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const createAsset = write({
  label: "Create Asset",
  description: "Create an asset at a client's site",
  inputs: { ...requiring(assetFields, "assettype_id", "client_id", "site_id"), additionalFields },
  returns: asset,
  run: (api, record) => api.save("Asset", record),
});
