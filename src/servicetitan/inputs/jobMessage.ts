import { flag, id, ids, longText, required } from "../../kit/inputs";

export const messageFields = {
  body: required(
    longText({
      label: "Message",
      comments: "The text of the message.",
      example: "The part arrived",
      placeholder: "Enter the text of the message",
    }),
  ),
  createdByEmployeeId: required(
    id({
      label: "Created By Employee ID",
      comments: "The employee who is shown as the author.",
      dataSource: "selectEmployee",
    }),
  ),
  recipientIds: ids({
    label: "Recipient IDs",
    comments: "The employees whom the message mentions.",
    dataSource: "selectEmployee",
  }),
  parentMessageId: id({
    label: "Parent Message ID",
    comments: "The message to reply to. Create Job Message returns the ID.",
  }),
  addParentMessageSenderToRecipients: flag({
    label: "Add Parent Message Sender to Recipients",
    comments: "Whether to also mention the author of the parent message.",
  }),
};
