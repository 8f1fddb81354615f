import { required } from "../../../kit/inputs";
import { update } from "../../api";
import { contractFields } from "../../inputs/clientContract";
import { additionalFields, contractId } from "../../inputs/common";
import { clientContract } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const updateClientContract = update({
  label: "Update Client Contract",
  description: "Update a contract of a client; blank inputs leave their fields unchanged",
  inputs: { id: required(contractId), ...contractFields, additionalFields },
  returns: clientContract,
  run: (api, record) => api.save("ClientContract", record),
});
