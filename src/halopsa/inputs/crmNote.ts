import { described, flag, forms, id, longText, required } from "../../kit/inputs";
import { agentId, clientId, count, entryOf, ofClient, supplierId, toplevelId } from "./common";

export const crmNoteId = required(
  id({
    label: "CRM Note ID",
    comments: "The CRM note, chosen from the list or handed over by an earlier step.",
    example: "88",
    dataSource: "selectCrmNote",
  }),
);

export const note = longText({
  label: "Note",
  comments: "What the note says.",
  example: "Agreed to renew in May.",
});

const otherFields = {
  note_html: longText({
    label: "Note HTML",
    comments: "The note with HTML.",
    example: "<p>Agreed to renew in <b>May</b>.</p>",
  }),
  who_agentid: described(agentId, "The agent who writes the note."),
  supplier_id: described(supplierId, "Only notes on this supplier."),
  toplevel_id: toplevelId,
};

/** What a CRM note is made of. */
export const crmNoteFields = { client_id: clientId, note, ...otherFields };

/** Many CRM notes in one request. */
export const crmNotes = required(
  forms({
    label: "CRM Notes",
    comments:
      "The notes to create; an entry with an ID changes that note. Given as a JSON list, an entry may have any field of the HaloPSA API.",
    inputs: {
      id: id({
        label: "CRM Note ID",
        comments: "The note to change; blank creates one.",
        example: "88",
        dataSource: "selectCrmNote",
      }),
      ...crmNoteFields,
    },
    shape: entryOf("CRM Notes", { client_id: "Client ID", note: "Note" }),
  }),
);

/** The filters that HaloPSA's list of CRM notes takes. */
export const crmNoteFilters = {
  client_id: ofClient,
  supplier_id: described(supplierId, "Only notes on this supplier."),
  toplevel_id: toplevelId,
  count,
  includehtmlnote: flag({ label: "Include HTML Note", comments: "Yes also gives the notes with HTML." }),
  includeattachments: flag({ label: "Include Attachments", comments: "Yes also gives the notes' files." }),
};
