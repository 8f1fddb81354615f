import { guid, required, text } from "../../kit/inputs";
import { changedBetween, contactType } from "./common";

export const contactMethodId = required(
  guid({
    label: "Contact Method ID",
    comments: "The ID (GUID) of the phone number or email address. It must belong to the contact.",
    example: "8b1d7a52-96c4-4d0e-8f0a-2c7be5b8a911",
    dataSource: "selectContactMethod",
  }),
);

export const contactMethodFilters = {
  type: { ...contactType, comments: "Only return phone numbers or email addresses of this type." },
  value: text({
    label: "Value",
    comments: "Only return this phone number or email address.",
    example: "8185550101",
    placeholder: "Enter a phone number or email address",
  }),
  referenceId: text({
    label: "Reference ID",
    comments: "Only return phone numbers and email addresses with this ID in another system.",
    example: "CRM-1042-mobile",
  }),
  ...changedBetween,
};
