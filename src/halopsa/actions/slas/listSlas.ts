import { list } from "../../api";
import { slaFilters } from "../../inputs/sla";
import { sla } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const listSlas = list({
  label: "List SLAs",
  description: "Return service level agreements",
  from: "SLA",
  inputs: slaFilters,
  returns: sla,
  whole: true,
});
