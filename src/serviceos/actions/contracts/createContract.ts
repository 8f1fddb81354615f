import { requiring } from "../../../kit/inputs";
import { contractFields } from "../../inputs/contract";
import { write } from "../../operation";
import { contract } from "../../records";

export const createContract = write("createContract", {
  label: "Create Contract",
  description: "Create a new contract.",
  inputs: requiring(contractFields, "company_number", "name"),
  returns: contract,
});
