import { list } from "../../api";
import { contractFilters } from "../../inputs/clientContract";
import { clientContract } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const listClientContracts = list({
  label: "List Client Contracts",
  description: "Return the contracts of clients",
  from: "ClientContract",
  inputs: contractFilters,
  returns: clientContract,
});
