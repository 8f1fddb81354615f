import { requiring } from "../../../kit/inputs";
import { vlanFields } from "../../inputs/network";
import { write } from "../../operation";
import { vlan } from "../../records";

export const createVlan = write("createVlan", {
  label: "Create VLAN",
  description: "Create a new VLAN.",
  inputs: requiring(vlanFields, "company_number", "vlan_number"),
  returns: vlan,
});
