import { list } from "../../api";
import { softwareLicenceFilters } from "../../inputs/softwareLicence";
import { softwareLicence } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const listSoftwareLicences = list({
  label: "List Software Licences",
  description: "Return software licences and subscriptions",
  // This list spells toplevel_id in another way.
  from: ({ toplevel_id: toplevelid, ...values }) => ({
    path: "SoftwareLicence",
    values: { ...values, toplevelid },
  }),
  inputs: softwareLicenceFilters,
  returns: softwareLicence,
});
