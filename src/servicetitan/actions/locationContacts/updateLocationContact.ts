import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { update } from "../../api";
import { contactFields } from "../../inputs/common";
import { contactPreferences } from "../../inputs/customerContact";
import { locationId } from "../../inputs/location";
import { locationContactId } from "../../inputs/locationContact";
import { locationContact } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Locations_UpdateContact
export const updateLocationContact = update({
  label: "Update Location Contact",
  description: "Update a contact of a location",
  inputs: {
    locationId: required(locationId),
    locationContactId,
    ...contactFields,
    preferences: contactPreferences,
  },
  returns: locationContact,
  run: (api, { locationId, locationContactId, ...body }) =>
    api.patch(path`crm/locations/${locationId}/contacts/${locationContactId}`, body),
});
