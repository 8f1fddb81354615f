import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { read } from "../../api";
import { locationId } from "../../inputs/location";
import { preferredTechnician } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Locations_GetPreferredTechnician
export const getPreferredTechnician = read({
  label: "Get Preferred Technician",
  description: "Get which technician a location prefers",
  inputs: { locationId: required(locationId) },
  returns: preferredTechnician,
  run: (api, { locationId }) => api.get(path`crm/locations/${locationId}/preferredtechnician`),
});
