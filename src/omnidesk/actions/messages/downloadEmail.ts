import { bytes } from "../../../kit/action/record";
import { path } from "../../../kit/http/path";
import { id, required } from "../../../kit/inputs";
import { read } from "../../api";

// https://docs.omnidesk.io/omnidesk/api-specification/email
export const downloadEmail = read({
  label: "Download Email",
  description: "Download the original of an email message",
  inputs: {
    id: required(
      id({
        label: "Message ID",
        comments: "The ID of the email message. Get Ticket returns the messages of a ticket as timeline.",
        example: "88017",
      }),
    ),
  },
  returns: bytes,
  run: (api, { id }) => api.download(path`email/downloadMail/${id}`),
});
