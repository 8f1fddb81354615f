import { read } from "../../api";
import { contractId } from "../../inputs/contract";
import { contractDetails } from "../../records";

export const getContract = read("getContract", {
  label: "Get Contract",
  description: "Get contract details with linked assets and renewal information",
  inputs: contractId,
  returns: contractDetails,
});
