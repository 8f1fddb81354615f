import { requiring } from "../../../kit/inputs";
import { assetId, portFields } from "../../inputs/asset";
import { write } from "../../operation";
import { assetPort } from "../../records";

export const addAssetPort = write("addAssetPort", {
  label: "Add Asset Port",
  description: "Add a network port.",
  inputs: { ...assetId, ...requiring(portFields, "port_name") },
  returns: assetPort,
});
