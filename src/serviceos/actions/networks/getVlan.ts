import { read } from "../../api";
import { vlanId } from "../../inputs/network";
import { vlanDetails } from "../../records";

export const getVlan = read("getVlan", {
  label: "Get VLAN",
  description: "Get VLAN details with assigned ports",
  inputs: vlanId,
  returns: vlanDetails,
});
