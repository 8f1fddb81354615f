import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { read } from "../../api";
import { locationId } from "../../inputs/location";
import { location } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Locations_Get
export const getLocation = read({
  label: "Get Location",
  description: "Retrieve a location by ID",
  inputs: { locationId: required(locationId) },
  returns: location,
  run: (api, { locationId }) => api.get(path`crm/locations/${locationId}`),
});
