import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { contractFields } from "../../inputs/clientContract";
import { additionalFields } from "../../inputs/common";
import { clientContract } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const createClientContract = write({
  label: "Create Client Contract",
  description: "Create a contract of a client",
  inputs: { ...requiring(contractFields, "client_id", "ref"), additionalFields },
  returns: clientContract,
  run: (api, record) => api.save("ClientContract", record),
});
