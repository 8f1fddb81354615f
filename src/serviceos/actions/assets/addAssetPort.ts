import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { assetId, portFields } from "../../inputs/asset";
import { assetPort } from "../../records";

export const addAssetPort = write("addAssetPort", {
  label: "Add Asset Port",
  description: "Add a network port",
  inputs: { ...assetId, ...requiring(portFields, "port_name") },
  returns: assetPort,
});
