import { write } from "../../api";
import { checkShift, newTechnicianShiftFields } from "../../inputs/technicianShift";
import { createdTechnicianShifts } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-dispatch-v2&operation=TechnicianShifts_Create
export const createTechnicianShift = write({
  label: "Create Technician Shift",
  description: "Create a shift, or a series of shifts, for one or several technicians",
  inputs: newTechnicianShiftFields,
  returns: createdTechnicianShifts,
  run: async (api, body) => {
    checkShift(body);
    return api.post("dispatch/technician-shifts", body);
  },
});
