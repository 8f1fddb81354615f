import { update } from "../../api";
import { networkFields, networkId } from "../../inputs/network";
import { network } from "../../records";

export const updateNetwork = update("updateNetwork", {
  label: "Update Network",
  description: "Update network information",
  inputs: { ...networkId, ...networkFields },
  returns: network,
});
