import { path } from "../../../kit/http/path";
import { described, required } from "../../../kit/inputs";
import { remove } from "../../api";
import { locationId } from "../../inputs/location";
import { tagTypeId } from "../../inputs/tagType";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Locations_DeleteTag
export const removeLocationTag = remove({
  label: "Remove Location Tag",
  description: "Take a tag off a location",
  inputs: {
    locationId: required(locationId),
    tagTypeId: described(tagTypeId, "The tag to take off the location."),
  },
  run: (api, { locationId, tagTypeId }) => api.delete(path`crm/locations/${locationId}/tags/${tagTypeId}`),
});
