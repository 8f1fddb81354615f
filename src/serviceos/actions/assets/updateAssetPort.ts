import { update } from "../../api";
import { portFields, portId } from "../../inputs/asset";
import { assetPort } from "../../records";

export const updateAssetPort = update("updateAssetPort", {
  label: "Update Asset Port",
  description: "Update port information",
  inputs: { ...portId, ...portFields },
  returns: assetPort,
});
