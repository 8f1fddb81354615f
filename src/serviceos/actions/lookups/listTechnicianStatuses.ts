import { read } from "../../api";
import { technicianStatuses } from "../../records";

export const listTechnicianStatuses = read("listTechnicianStatuses", {
  label: "List Technician Statuses",
  description: "Get technician statuses",
  inputs: {},
  returns: technicianStatuses,
});
