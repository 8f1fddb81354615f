import { portFields, portId } from "../../inputs/asset";
import { update } from "../../operation";
import { assetPort } from "../../records";

export const updateAssetPort = update("updateAssetPort", {
  label: "Update Asset Port",
  description: "Update port information.",
  inputs: { ...portId, ...portFields },
  returns: assetPort,
});
