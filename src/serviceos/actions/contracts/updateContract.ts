import { update } from "../../api";
import { contractFields, contractId } from "../../inputs/contract";
import { contract } from "../../records";

export const updateContract = update("updateContract", {
  label: "Update Contract",
  description: "Update contract information",
  inputs: { ...contractId, ...contractFields },
  returns: contract,
});
