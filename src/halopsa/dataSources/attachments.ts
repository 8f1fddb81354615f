import type { Infer } from "../../kit/action/record";
import { required } from "../../kit/inputs";
import { ticketId } from "../inputs/common";
import type { attachment } from "../records";
import { select } from "../select";

export const selectAttachment = select({
  label: "Select Attachment",
  plural: "a ticket's files",
  from: "Attachment",
  search: { ticket_id: required(ticketId) },
  whole: true,
  text: ({ filename }: Infer<typeof attachment>) => filename,
  example: [
    { key: "4410", label: "error-49.png (ID: 4410)" },
    { key: "4411", label: "quote.pdf (ID: 4411)" },
  ],
});
