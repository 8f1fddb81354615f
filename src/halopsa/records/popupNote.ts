import { z } from "zod";
import { record } from "../../kit/action/record";
import * as field from "./shared";

/** HaloPSA's API calls popup notes area popups. */
export const popupNote = record(
  "popupNote",
  () =>
    z.looseObject({
      id: field.id(),
      client_id: field.reference(),
      site_id: field.reference(),
      user_id: field.reference(),
      date_created: field.timestamp(),
      note: field.text(),
      dismissable: field.flag(),
      read_status: field.integer(),
      displaymodal: field.flag(),
      displayhtml: field.flag(),
      limitdaterange: field.flag().describe("Whether the note is shown only between two dates"),
      startdate: field.timestamp(),
      enddate: field.timestamp(),
    }),
  {
    id: 31,
    client_id: 12,
    site_id: 18,
    date_created: "2026-01-09T08:40:00Z",
    note: "Call the front desk first.",
    dismissable: true,
    read_status: 0,
    displaymodal: true,
    displayhtml: false,
    limitdaterange: true,
    startdate: "2026-01-09T00:00:00Z",
    enddate: "2026-03-31T00:00:00Z",
  },
);

/** The popup notes that were marked as read by one request. */
export const popupNotes = record("popupNotes", () => z.array(popupNote.schema()), [
  { ...popupNote.example, read_status: 1 },
]);
