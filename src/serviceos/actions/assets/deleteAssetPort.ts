import { remove } from "../../api";
import { portId } from "../../inputs/asset";

export const deleteAssetPort = remove("deleteAssetPort", {
  label: "Delete Asset Port",
  description: "Delete a port",
  inputs: portId,
});
