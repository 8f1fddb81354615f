import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { vlanFields } from "../../inputs/network";
import { vlan } from "../../records";

export const createVlan = write("createVlan", {
  label: "Create VLAN",
  description: "Create a new VLAN",
  inputs: requiring(vlanFields, "company_number", "vlan_number"),
  returns: vlan,
});
