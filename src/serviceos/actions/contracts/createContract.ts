import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { contractFields } from "../../inputs/contract";
import { contract } from "../../records";

export const createContract = write("createContract", {
  label: "Create Contract",
  description: "Create a new contract",
  inputs: requiring(contractFields, "company_number", "name"),
  returns: contract,
});
