import { described, file, flag, id, longText, text, wholeNumber } from "../../kit/inputs";
import { ticketId } from "./common";
import { ofTicket } from "./references";

export const attachmentId = id({
  label: "Attachment ID",
  comments: "The ID of the attachment.",
  example: "4410",
  dataSource: "selectAttachment",
});

const actionId = id({
  label: "Action ID",
  comments: "The action's number within its ticket. Requires Ticket ID.",
  example: "5",
});

const type = wholeNumber({
  label: "Type",
  comments: "The number of the kind of record that the file belongs to, together with Unique ID.",
  example: "1",
  placeholder: "Enter a number",
});

const uniqueId = id({
  label: "Unique ID",
  comments: "The ID of the record that the file belongs to, together with Type.",
  example: "12",
});

/** The record that an attachment belongs to, as filters of a list. */
export const attachmentFilters = {
  ticket_id: ofTicket,
  action_id: described(actionId, "Only return files of this action of the ticket. Requires Ticket ID."),
  type: described(type, "Only return files of this kind of record. Use together with Unique ID."),
  unique_id: described(uniqueId, "Only return files of the record with this ID. Use together with Type."),
  filetype: text({
    label: "File Type",
    comments: "Only return files of this type.",
    example: "pdf",
  }),
};

export const contents = file({ label: "File", comments: "The contents of the file." });

/** The fields of a new attachment. */
export const attachmentFields = {
  filename: text({
    label: "File Name",
    comments: "The name of the file, with its extension.",
    example: "error-49.png",
  }),
  ticket_id: ticketId,
  action_id: actionId,
  type,
  unique_id: uniqueId,
  note: longText({ label: "Note", comments: "A note about the file.", example: "Photo of the display." }),
  desc: text({ label: "Description", comments: "A short description.", example: "Display of the printer" }),
  isimage: flag({ label: "Is Image", comments: "Whether the file is an image." }),
  showforusers: flag({ label: "Show for Users", comments: "Whether users can see the file." }),
};
