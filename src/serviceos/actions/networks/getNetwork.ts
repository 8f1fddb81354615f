import { read } from "../../api";
import { networkId } from "../../inputs/network";
import { networkDetails } from "../../records";

export const getNetwork = read("getNetwork", {
  label: "Get Network",
  description: "Get network details with IP address assignments",
  inputs: networkId,
  returns: networkDetails,
});
