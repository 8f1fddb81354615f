import { write } from "../../api";
import { newLocationInputs } from "../../inputs/newLocation";
import { createdLocation } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Locations_Create
export const createLocation = write({
  label: "Create Location",
  description: "Create a new location",
  inputs: newLocationInputs,
  returns: createdLocation,
  run: (api, body) => api.post("crm/locations", body),
});
