import { list } from "../../api";
import { ofSite } from "../../inputs/common";
import { vlan } from "../../records";

export const listVlans = list("listVlans", {
  label: "List VLANs",
  description: "List VLANs",
  inputs: ofSite,
  returns: vlan,
  identity: "vlan_id",
});
