import { required } from "../../../kit/inputs";
import { write } from "../../api";
import { messageFields, messageText, messageType } from "../../inputs/message";
import { ticketID } from "../../inputs/ticket";
import { result } from "../../records";

// https://docs.omnidesk.io/omnidesk/api-specification/message
export const createMessage = write({
  label: "Create Message",
  description:
    "Add a message to a ticket: a reply that is sent over a channel, a note for colleagues, a call log, or a contact form entry",
  inputs: { ticketID, type: required(messageType), message: required(messageText), ...messageFields },
  returns: result,
  run: (api, { forwardedFileIDs, ...fields }) =>
    api.post("message", { ...fields, "forwardedFileIDs[]": forwardedFileIDs }),
});
