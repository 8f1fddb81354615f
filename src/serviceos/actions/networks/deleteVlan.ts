import { vlanId } from "../../inputs/network";
import { remove } from "../../operation";

export const deleteVlan = remove("deleteVlan", {
  label: "Delete VLAN",
  description: "Delete a VLAN.",
  inputs: vlanId,
});
