import { path } from "../../../kit/http/path";
import { described, required } from "../../../kit/inputs";
import { write } from "../../api";
import { locationId } from "../../inputs/location";
import { tagTypeId } from "../../inputs/tagType";
import { locationTag } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Locations_CreateTag
export const addLocationTag = write({
  label: "Add Location Tag",
  description: "Put a tag on a location",
  inputs: {
    locationId: required(locationId),
    tagTypeId: described(tagTypeId, "The tag to put on the location."),
  },
  returns: locationTag,
  run: (api, { locationId, tagTypeId }) =>
    api.post(path`crm/locations/${locationId}/tags/${tagTypeId}`, undefined),
});
