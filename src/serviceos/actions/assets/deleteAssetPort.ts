import { portId } from "../../inputs/asset";
import { remove } from "../../operation";

export const deleteAssetPort = remove("deleteAssetPort", {
  label: "Delete Asset Port",
  description: "Delete a port.",
  inputs: portId,
});
