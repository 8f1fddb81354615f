import { dateTime, described, flag, forms, id, longText, number, required } from "../../kit/inputs";
import {
  agentId,
  clientId,
  count,
  ofClient,
  ofToplevel,
  savedEntry,
  siteId,
  supplierId,
  userId,
} from "./common";

const noteId = id({
  label: "CRM Note ID",
  comments: "The ID of the CRM note.",
  example: "88",
  dataSource: "selectCrmNote",
});

export const crmNoteId = required(noteId);

export const note = longText({
  label: "Note",
  comments: "The note, as plain text.",
  example: "Agreed to renew in May.",
});

/** The fields of a CRM note. */
export const crmNoteFields = {
  client_id: clientId,
  note,
  who_agentid: described(agentId, "The ID of the agent who wrote the note."),
  supplier_id: described(supplierId, "The ID of the supplier that the note is about."),
  site_id: described(siteId, "The ID of the site that the note is about."),
  user_id: described(userId, "The ID of the user that the note is about."),
  datetime: dateTime({ label: "Date", comments: "The time of the contact. Defaults to now." }),
  timetaken: number({
    label: "Time Taken",
    comments: "The time spent, in hours.",
    example: "0.5",
    placeholder: "Enter hours",
    minimum: 0,
  }),
  nextcalldate: dateTime({ label: "Next Call Date", comments: "The time at which to call next." }),
};

/** Several CRM notes to save in one request. */
export const crmNotes = required(
  forms({
    label: "CRM Notes",
    comments:
      "The CRM notes to create. An entry with an ID updates that note. In a JSON list, entries may have any field of the HaloPSA API.",
    inputs: {
      id: described(noteId, "The ID of the note to update. A blank ID creates a note."),
      ...crmNoteFields,
    },
    shape: savedEntry("CRM Notes", { client_id: "Client ID", note: "Note" }),
  }),
);

/** The filters of List CRM Notes. */
export const crmNoteFilters = {
  client_id: ofClient,
  supplier_id: described(supplierId, "Only return notes about this supplier."),
  toplevel_id: ofToplevel,
  count,
  includehtmlnote: flag({
    label: "Include HTML Note",
    comments: "Whether to include the notes as HTML.",
  }),
  includeattachments: flag({
    label: "Include Attachments",
    comments: "Whether to include the notes' attachments.",
  }),
};
