import { id, longText, required, text } from "../../../kit/inputs";
import { update } from "../../api";
import { emailTemplate } from "../../records";

export const updateEmailTemplate = update("updateEmailTemplate", {
  label: "Update Email Template",
  description: "Update an email template",
  inputs: {
    template_id: required(
      id({
        label: "Template ID",
        comments: "The ID of the email template.",
        example: "610",
        dataSource: "selectEmailTemplate",
      }),
    ),
    subject: text({
      label: "Subject",
      comments: "The subject of the email.",
      example: "We have received your ticket",
    }),
    body: longText({
      label: "Body",
      comments: "The body of the email, as HTML or plain text.",
      example: "<p>A technician will be in touch.</p>",
      placeholder: "Enter HTML or plain text",
    }),
  },
  returns: emailTemplate,
});
