import { z } from "zod";
import { record } from "../../kit/action/record";
import * as field from "./shared";

/** HaloPSA's own name for a popup note is AreaPopup. */
export const popupNote = record(
  "popupNote",
  () =>
    z.looseObject({
      id: field.id(),
      client_id: field.reference(),
      site_id: field.reference(),
      user_id: field.reference(),
      date_created: field.moment(),
      note: field.text(),
      dismissable: field.flag(),
      read_status: field.whole(),
      displaymodal: field.flag(),
      displayhtml: field.flag(),
      limitdaterange: field.flag().describe("Whether the note is shown between two dates only"),
      startdate: field.moment(),
      enddate: field.moment(),
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

/** The popup notes that one request has marked. */
export const popupNotes = record("popupNotes", () => z.array(popupNote.schema()), [
  { ...popupNote.example, read_status: 1 },
]);
