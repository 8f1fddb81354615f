import { list } from "../../api";
import { attachmentFilters } from "../../inputs/attachment";
import { attachment } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const listAttachments = list({
  label: "List Attachments",
  description: "Return the files of a ticket, an action or another record, without their contents",
  from: "Attachment",
  inputs: attachmentFilters,
  returns: attachment,
  whole: true,
});
