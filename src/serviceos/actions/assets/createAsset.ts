import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { assetFields } from "../../inputs/asset";
import { asset } from "../../records";

export const createAsset = write("createAsset", {
  label: "Create Asset",
  description: "Create a new asset",
  inputs: requiring(assetFields, "machine_name", "company_number"),
  returns: asset,
});
