import { path } from "../../../kit/http/path";
import { flag, required } from "../../../kit/inputs";
import { write } from "../../api";
import { locationId } from "../../inputs/location";
import { noteText, pinToTop } from "../../inputs/note";
import { crmNote } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Locations_CreateNote
export const createLocationNote = write({
  label: "Create Location Note",
  description: "Add a note to a location",
  inputs: {
    locationId: required(locationId),
    text: noteText,
    pinToTop,
    addToCustomer: flag({
      label: "Add to Customer",
      comments: "Whether to add the note to the location's customer as well.",
    }),
  },
  returns: crmNote,
  run: (api, { locationId, ...body }) => api.post(path`crm/locations/${locationId}/notes`, body),
});
