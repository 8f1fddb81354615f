import { path } from "../../../kit/http/path";
import { id, required } from "../../../kit/inputs";
import { write } from "../../api";
import { locationId } from "../../inputs/location";
import { nothing } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Locations_UpdatePreferredTechnician
export const setPreferredTechnician = write({
  label: "Set Preferred Technician",
  description: "Set which technician a location prefers",
  inputs: {
    locationId: required(locationId),
    preferredTechnicianId: required(
      id({
        label: "Preferred Technician ID",
        comments: "The technician to send to the location if possible.",
        placeholder: "Enter a technician ID",
        dataSource: "selectTechnician",
      }),
    ),
  },
  returns: nothing,
  run: (api, { locationId, preferredTechnicianId }) =>
    api.post(path`crm/locations/${locationId}/preferredtechnician/${preferredTechnicianId}`, undefined),
});
