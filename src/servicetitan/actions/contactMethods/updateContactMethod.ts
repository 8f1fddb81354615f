import { path } from "../../../kit/http/path";
import { update } from "../../api";
import { contactFields } from "../../inputs/common";
import { contactId } from "../../inputs/contact";
import { contactMethodId } from "../../inputs/contactMethod";
import { contactMethod } from "../../records";

const { value, memo } = contactFields;

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=ContactMethods_UpdateContactMethod
export const updateContactMethod = update({
  label: "Update Contact Method",
  description: "Update a phone number or email address of a contact",
  inputs: { contactId, contactMethodId, value, memo },
  returns: contactMethod,
  run: (api, { contactId, contactMethodId, ...body }) =>
    api.patch(path`crm/contacts/${contactId}/contact-methods/${contactMethodId}`, body),
});
