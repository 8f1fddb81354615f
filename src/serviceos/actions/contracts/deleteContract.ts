import { contractId } from "../../inputs/contract";
import { remove } from "../../operation";

export const deleteContract = remove("deleteContract", {
  label: "Delete Contract",
  description: "Delete a contract.",
  inputs: contractId,
});
