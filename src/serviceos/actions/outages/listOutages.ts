import { outageFilters } from "../../inputs/outage";
import { read } from "../../operation";
import { outages } from "../../records";

export const listOutages = read("listOutages", {
  label: "List Outages",
  description: "List service outages and current status.",
  inputs: outageFilters,
  returns: outages,
});
