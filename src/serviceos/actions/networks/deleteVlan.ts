import { remove } from "../../api";
import { vlanId } from "../../inputs/network";

export const deleteVlan = remove("deleteVlan", {
  label: "Delete VLAN",
  description: "Delete a VLAN",
  inputs: vlanId,
});
