import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { read } from "../../api";
import { technicianId } from "../../inputs/technician";
import { technician } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-settings-v2&operation=Technicians_Get
export const getTechnician = read({
  label: "Get Technician",
  description: "Retrieve a technician by ID",
  inputs: { technicianId: required(technicianId) },
  returns: technician,
  run: (api, { technicianId }) => api.get(path`settings/technicians/${technicianId}`),
});
