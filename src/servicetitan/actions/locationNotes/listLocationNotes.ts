import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { list } from "../../api";
import { changedBetween } from "../../inputs/common";
import { locationId } from "../../inputs/location";
import { crmNote } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Locations_GetNotes
export const listLocationNotes = list({
  label: "List Location Notes",
  description: "List the notes on a location",
  from: ({ locationId, ...values }) => ({ path: path`crm/locations/${locationId}/notes`, values }),
  sort: "none",
  inputs: { locationId: required(locationId), ...changedBetween },
  returns: crmNote,
});
