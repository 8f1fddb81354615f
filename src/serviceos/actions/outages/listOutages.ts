import { read } from "../../api";
import { outageFilters } from "../../inputs/outage";
import { outages } from "../../records";

export const listOutages = read("listOutages", {
  label: "List Outages",
  description: "List service outages and current status",
  inputs: outageFilters,
  returns: outages,
});
