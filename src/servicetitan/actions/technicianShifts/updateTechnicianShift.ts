import { path } from "../../../kit/http/path";
import { update } from "../../api";
import { checkShift, technicianShiftFields, technicianShiftId } from "../../inputs/technicianShift";
import { updatedTechnicianShift } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-dispatch-v2&operation=TechnicianShifts_Update
export const updateTechnicianShift = update({
  label: "Update Technician Shift",
  description: "Update a shift of a technician",
  inputs: { technicianShiftId, ...technicianShiftFields },
  clearable: ["timesheetCodeId"],
  returns: updatedTechnicianShift,
  run: async (api, { technicianShiftId, ...body }) => {
    checkShift(body);
    return api.patch(path`dispatch/technician-shifts/${technicianShiftId}`, body);
  },
});
