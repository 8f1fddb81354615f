import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { networkFields } from "../../inputs/network";
import { network } from "../../records";

export const createNetwork = write("createNetwork", {
  label: "Create Network",
  description: "Create a new network",
  inputs: requiring(networkFields, "company_number", "description", "network_address"),
  returns: network,
});
