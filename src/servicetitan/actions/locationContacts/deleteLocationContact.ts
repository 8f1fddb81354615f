import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { remove } from "../../api";
import { locationId } from "../../inputs/location";
import { locationContactId } from "../../inputs/locationContact";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Locations_DeleteContact
export const deleteLocationContact = remove({
  label: "Delete Location Contact",
  description: "Remove a contact from a location",
  inputs: { locationId: required(locationId), locationContactId },
  run: (api, { locationId, locationContactId }) =>
    api.delete(path`crm/locations/${locationId}/contacts/${locationContactId}`),
});
