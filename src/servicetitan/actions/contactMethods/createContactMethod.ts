import { path } from "../../../kit/http/path";
import { requiring, text } from "../../../kit/inputs";
import { write } from "../../api";
import { contactFields } from "../../inputs/common";
import { contactId } from "../../inputs/contact";
import { contactMethod } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=ContactMethods_CreateContactMethod
export const createContactMethod = write({
  label: "Create Contact Method",
  description: "Add a phone number or email address to a contact",
  inputs: {
    contactId,
    ...requiring(contactFields, "type", "value"),
    referenceId: text({
      label: "Reference ID",
      comments: "The ID of the phone number or email address in another system.",
      example: "CRM-1042-mobile",
    }),
  },
  returns: contactMethod,
  run: (api, { contactId, ...body }) => api.post(path`crm/contacts/${contactId}/contact-methods`, body),
});
