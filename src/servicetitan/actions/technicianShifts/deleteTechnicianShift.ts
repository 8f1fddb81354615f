import { path } from "../../../kit/http/path";
import { write } from "../../api";
import { technicianShiftId } from "../../inputs/technicianShift";
import { deletedTechnicianShift } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-dispatch-v2&operation=TechnicianShifts_Delete
export const deleteTechnicianShift = write({
  label: "Delete Technician Shift",
  description: "Delete one shift of a technician",
  inputs: { technicianShiftId },
  returns: deletedTechnicianShift,
  run: (api, { technicianShiftId }) => api.delete(path`dispatch/technician-shifts/${technicianShiftId}`),
});
