import { list } from "../../api";
import { contractFilters } from "../../inputs/contract";
import { contract } from "../../records";

export const listContracts = list("listContracts", {
  label: "List Contracts",
  description: "List service contracts",
  inputs: contractFilters,
  returns: contract,
  identity: "contract_id",
});
