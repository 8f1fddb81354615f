import { path } from "../../../kit/http/path";
import { required, requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { contactFields } from "../../inputs/common";
import { locationId } from "../../inputs/location";
import { locationContact } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Locations_CreateContact
export const createLocationContact = write({
  label: "Create Location Contact",
  description: "Add a phone number or email address to a location",
  inputs: { locationId: required(locationId), ...requiring(contactFields, "type", "value") },
  returns: locationContact,
  run: (api, { locationId, ...body }) => api.post(path`crm/locations/${locationId}/contacts`, body),
});
