import { list } from "../../api";
import { technicianShiftFilters } from "../../inputs/technicianShift";
import { technicianShift } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-dispatch-v2&operation=TechnicianShifts_GetList
export const listTechnicianShifts = list({
  label: "List Technician Shifts",
  description: "List the shifts of technicians",
  from: "dispatch/technician-shifts",
  inputs: technicianShiftFilters,
  returns: technicianShift,
});
