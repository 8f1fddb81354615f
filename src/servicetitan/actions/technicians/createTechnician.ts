import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { technicianAccount, technicianFields } from "../../inputs/technician";
import { technicianReference } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-settings-v2&operation=Technicians_Create
export const createTechnician = write({
  label: "Create Technician",
  description: "Create a new technician",
  inputs: {
    ...requiring(technicianFields, "name", "roleId", "positions", "licenseType"),
    ...technicianAccount,
  },
  returns: technicianReference,
  run: (api, body) => api.post("settings/technicians", body),
});
