import { update } from "../../api";
import { vlanFields, vlanId } from "../../inputs/network";
import { vlan } from "../../records";

export const updateVlan = update("updateVlan", {
  label: "Update VLAN",
  description: "Update VLAN information",
  inputs: { ...vlanId, ...vlanFields },
  returns: vlan,
});
