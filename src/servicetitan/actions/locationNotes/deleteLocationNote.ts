import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { remove } from "../../api";
import { locationId } from "../../inputs/location";
import { noteIdFrom } from "../../inputs/note";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Locations_DeleteNote
export const deleteLocationNote = remove({
  label: "Delete Location Note",
  description: "Delete a note from a location",
  inputs: { locationId: required(locationId), noteId: noteIdFrom("selectLocationNote", "location") },
  run: (api, { locationId, noteId }) => api.delete(path`crm/locations/${locationId}/notes/${noteId}`),
});
