import { remove } from "../../api";
import { contractId } from "../../inputs/contract";

export const deleteContract = remove("deleteContract", {
  label: "Delete Contract",
  description: "Delete a contract",
  inputs: contractId,
});
