import { checked, choice, id, ids, longText, mapped, text } from "../../kit/inputs";
import { capitalized } from "./ticket";

/** A channel's ID, or one of the two kinds of message that have no channel. */
export const messageType = mapped(
  checked(
    text({
      label: "Type",
      comments:
        "How the message is sent: the ID of a channel, calllog for a call log, or contactform for a contact form. Usually 1 is email and 8 is live chat.",
      example: "1",
      placeholder: "Enter a channel ID, calllog, or contactform",
      dataSource: "selectChannel",
    }),
    (value) => /^(?:\d+|calllog|contactform)$/.test(value.trim()),
    "the ID of a channel, calllog, or contactform",
  ),
  (value) => value.trim(),
);

const MIN_MESSAGE_LENGTH = 5;

export const messageText = checked(
  longText({
    label: "Message",
    comments: `The text of the message. At least ${MIN_MESSAGE_LENGTH} characters.`,
    example: "Your printer has been repaired.",
  }),
  (value) => value.length >= MIN_MESSAGE_LENGTH,
  `at least ${MIN_MESSAGE_LENGTH} characters long`,
);

const address = (label: string, comments: string, example: string) =>
  text({ label, comments, example, placeholder: "Enter an email address" });

/** "2026-03-10 09:00:00", the only form that Omnidesk accepts. */
const LOCAL_TIME = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})$/;

const isLocalTime = (value: string) => {
  const [, day, time] = LOCAL_TIME.exec(value.trim()) ?? [];
  const instant = new Date(`${day}T${time}Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(`${day}T${time}`);
};

/** The optional fields of a message on a ticket. */
export const messageFields = {
  toAddress: text({
    label: "To",
    comments: "The addresses of the recipients, separated by commas. Not needed for notes and contact forms.",
    example: "dana.reyes@example.com",
    placeholder: "Enter addresses",
  }),
  ccInput: address("CC", "An email address that receives a copy.", "it.lead@example.com"),
  bccInput: address("BCC", "An email address that receives a hidden copy.", "archive@example.com"),
  respondMessageID: id({
    label: "Respond to Message ID",
    comments: "The message that this one answers. Get Ticket returns the messages of a ticket as timeline.",
    example: "88017",
    placeholder: "Enter a message ID",
  }),
  plaintext: longText({
    label: "Plain Text",
    comments: "The plain text version of an email. Defaults to Message.",
    example: "Your printer has been repaired.",
  }),
  forwardedFileIDs: ids({
    label: "File IDs",
    comments: "Files of Omnidesk to attach to the message. The API does not upload new files.",
    example: "731",
    placeholder: "Enter a file ID",
  }),
  sendAt: mapped(
    checked(
      text({
        label: "Send At",
        comments:
          "The time at which to send the message. YYYY-MM-DD hh:mm:ss, without a time zone; Omnidesk does not document which one applies. Defaults to immediately.",
        example: "2026-03-10 09:00:00",
        placeholder: "YYYY-MM-DD hh:mm:ss",
      }),
      isLocalTime,
      "a date and time without a time zone, such as 2026-03-10 09:00:00",
    ),
    (value) => value.trim().replace("T", " "),
  ),
  userID: id({
    label: "User ID",
    comments: "The user who is shown as the author. Defaults to an anonymous agent.",
    example: "12",
    dataSource: "selectUser",
  }),
  submitStatus: choice(capitalized("open", "pending", "holding", "solved", "closed"), {
    label: "Status",
    comments:
      "The new status of the ticket. The API reference shows only Open; the others are those of Set Ticket Status.",
    example: "open",
  }),
};
