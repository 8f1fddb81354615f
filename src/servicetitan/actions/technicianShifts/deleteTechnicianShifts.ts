import { write } from "../../api";
import { checkDeletedPeriod, deletedPeriod } from "../../inputs/technicianShift";
import { deletedTechnicianShifts } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-dispatch-v2&operation=TechnicianShifts_BulkDelete
export const deleteTechnicianShifts = write({
  label: "Delete Technician Shifts",
  description: "Delete the shifts of all technicians in a period",
  inputs: deletedPeriod,
  returns: deletedTechnicianShifts,
  run: async (api, period) => {
    checkDeletedPeriod(period);
    return api.post("dispatch/technician-shifts/bulk-delete", period);
  },
});
