import { read } from "../../api";
import { emailTemplates } from "../../records";

export const listEmailTemplates = read("listEmailTemplates", {
  label: "List Email Templates",
  description: "List email templates",
  inputs: {},
  returns: emailTemplates,
});
