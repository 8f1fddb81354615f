import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { technicianShiftId } from "../../inputs/technicianShift";
import { technicianShift } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-dispatch-v2&operation=TechnicianShifts_Get
export const getTechnicianShift = read({
  label: "Get Technician Shift",
  description: "Get one shift of a technician",
  inputs: { technicianShiftId },
  returns: technicianShift,
  run: (api, { technicianShiftId }) => api.get(path`dispatch/technician-shifts/${technicianShiftId}`),
});
