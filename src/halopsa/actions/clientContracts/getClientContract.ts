import { path } from "../../../kit/http/path";
import { flag, required } from "../../../kit/inputs";
import { read } from "../../api";
import { contractId, includedetails } from "../../inputs/common";
import { clientContract } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const getClientContract = read({
  label: "Get Client Contract",
  description: "Return a single contract of a client by ID",
  inputs: {
    id: required(contractId),
    includedetails,
    includeperiods: flag({
      label: "Include Periods",
      comments: "Whether to include the billing periods of the contract.",
    }),
  },
  returns: clientContract,
  run: (api, { id, ...query }) => api.get(path`ClientContract/${id}`, query),
});
