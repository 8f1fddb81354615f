import { z } from "zod";
import { record } from "../../kit/action/record";
import * as field from "./shared";

/** HaloPSA's API calls CRM notes area notes. It does not document their fields. */
export const crmNote = record(
  "crmNote",
  () =>
    z.looseObject({
      id: field.id(),
      client_id: field.reference(),
      client_name: field.text(),
      supplier_id: field.reference(),
      toplevel_id: field.reference(),
      note: field.text(),
      note_html: field.text(),
      who: field.text(),
      who_agentid: field.reference(),
      datetime: field.timestamp(),
    }),
  {
    id: 88,
    client_id: 12,
    client_name: "Northwind Dental",
    note: "Agreed to renew in May.",
    note_html: "<p>Agreed to renew in <b>May</b>.</p>",
    who: "Tom Becker",
    who_agentid: 5,
    datetime: "2026-01-14T15:02:11.52Z",
  },
);

/** The CRM notes that were saved by one request. */
export const crmNotes = record("crmNotes", () => z.array(crmNote.schema()), [crmNote.example]);
