import { flag, guid, id, required, text } from "../../kit/inputs";
import { changedBetween } from "./common";

const contact = {
  label: "Contact ID",
  example: "5f0c2f6e-3f4b-4d55-9a37-0d6f3f1f7a10",
  placeholder: "Enter a contact ID",
  dataSource: "selectContact",
};

export const contactId = required(
  guid({
    ...contact,
    comments:
      "The ID (GUID) of a person in the address book. A customer's or location's own contacts have numbers.",
  }),
);

export const contactIdFilter = guid({
  ...contact,
  comments: "Only return phone numbers and email addresses of this contact.",
});

/** The person, for creates and updates. */
export const personFields = {
  name: text({ label: "Name", comments: "The name of the contact.", example: "Dana Reyes" }),
  title: text({ label: "Title", comments: "The contact's job title.", example: "Property Manager" }),
  referenceId: text({
    label: "Reference ID",
    comments: "The ID of the contact in another system.",
    example: "CRM-1042",
  }),
};

export const contactFilters = {
  name: text({ label: "Name", comments: "Only return contacts with this name.", example: "Dana Reyes" }),
  title: text({
    label: "Title",
    comments: "Only return contacts with this job title.",
    example: "Property Manager",
  }),
  referenceId: text({
    label: "Reference ID",
    comments: "Only return contacts with this ID in another system.",
    example: "CRM-1042",
  }),
  isArchived: flag({
    label: "Is Archived",
    comments: "Only return archived contacts, or only others.",
    example: "false",
  }),
  ...changedBetween,
};

export const relationshipId = required(
  id({
    label: "Relationship ID",
    comments: "The ID of the customer, location or booking that the contacts belong to.",
  }),
);
