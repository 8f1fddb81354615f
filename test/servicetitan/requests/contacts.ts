import type { Row } from "../../support/requests";

const path = "/crm/v2/tenant/4150001/contacts";
const contactId = "5f0c2f6e-3f4b-4d55-9a37-0d6f3f1f7a10";
const contactMethodId = "8b1d7a52-96c4-4d0e-8f0a-2c7be5b8a911";
const methods = `${path}/${contactId}/contact-methods`;
const relationships = `${path}/${contactId}/relationships`;

const between = {
  createdOnOrAfter: "2026-03-01",
  createdBefore: "2026-03-02",
  modifiedOnOrAfter: "2026-03-03",
  modifiedBefore: "2026-03-04",
};

const betweenSent = {
  createdOnOrAfter: "2026-03-01T00:00:00Z",
  createdBefore: "2026-03-02T00:00:00Z",
  modifiedOnOrAfter: "2026-03-03T00:00:00Z",
  modifiedBefore: "2026-03-04T00:00:00Z",
};

const person = { name: "Dana Reyes", title: "Property Manager", referenceId: "CRM-1042" };

export const contacts: Row[] = [
  {
    key: "listContacts",
    params: { ...person, isArchived: "no", ...between, sort: "-CreatedOn" },
    method: "GET",
    path,
    query: { ...person, isArchived: "false", ...betweenSent, sort: "-CreatedOn" },
  },
  {
    key: "listContactsByRelationship",
    params: { relationshipId: "3001", ...person, isArchived: true, ...between },
    method: "GET",
    path: `${path}/relationships/3001`,
    query: { ...person, isArchived: "true", ...betweenSent },
  },
  {
    key: "getContact",
    params: { contactId: ` ${contactId}\n` },
    method: "GET",
    path: `${path}/${contactId}`,
  },
  {
    key: "createContact",
    params: { ...person, referenceId: 1042 },
    method: "POST",
    path,
    body: { ...person, referenceId: "1042" },
  },
  {
    key: "updateContact",
    name: "that keeps what is blank",
    params: { contactId, name: "", title: "Bookkeeper", isArchived: "false" },
    method: "PATCH",
    path: `${path}/${contactId}`,
    body: { title: "Bookkeeper", isArchived: false },
  },
  {
    key: "updateContact",
    name: "that clears fields",
    params: { contactId, isArchived: true, fieldsToClear: ["name", "title", "referenceId"] },
    method: "PATCH",
    path: `${path}/${contactId}`,
    body: { isArchived: true, name: null, title: null, referenceId: null },
  },
  {
    key: "deleteContact",
    params: { contactId },
    method: "DELETE",
    path: `${path}/${contactId}`,
    reply: "",
    data: {},
  },
  {
    key: "listContactMethods",
    params: { contactId, type: "email", value: "dana@example.com", referenceId: "E-1", ...between },
    method: "GET",
    path: methods,
    query: { type: "Email", value: "dana@example.com", referenceId: "E-1", ...betweenSent },
  },
  {
    key: "searchContactMethods",
    params: { contactId, type: "MobilePhone", value: 8185550101, referenceId: "M-1", ...between },
    method: "GET",
    path: `${path}/contact-methods`,
    query: { contactId, type: "MobilePhone", value: "8185550101", referenceId: "M-1", ...betweenSent },
  },
  {
    key: "getContactMethod",
    params: { contactId, contactMethodId },
    method: "GET",
    path: `${methods}/${contactMethodId}`,
  },
  {
    key: "createContactMethod",
    params: { contactId, type: "phone", value: 8185550101, memo: "Before 5 pm", referenceId: "P-1" },
    method: "POST",
    path: methods,
    body: { type: "Phone", value: "8185550101", memo: "Before 5 pm", referenceId: "P-1" },
  },
  {
    key: "updateContactMethod",
    params: { contactId, contactMethodId, value: "", memo: "After 5 pm" },
    method: "PATCH",
    path: `${methods}/${contactMethodId}`,
    body: { memo: "After 5 pm" },
  },
  {
    key: "deleteContactMethod",
    params: { contactId, contactMethodId },
    method: "DELETE",
    path: `${methods}/${contactMethodId}`,
    reply: "",
    data: {},
  },
  {
    key: "listContactRelationships",
    params: {
      contactId,
      relatedEntityId: "3001",
      typeSlug: "Customer",
      typeName: "customer",
      createdOnOrAfter: "2026-03-01",
      createdBefore: "2026-03-02",
    },
    method: "GET",
    path: relationships,
    query: {
      relatedEntityId: "3001",
      typeSlug: "customer",
      typeName: "Customer",
      createdOnOrAfter: "2026-03-01T00:00:00Z",
      createdBefore: "2026-03-02T00:00:00Z",
    },
  },
  {
    key: "createContactRelationship",
    params: { contactId, relatedEntityId: "3201", typeSlug: "location" },
    method: "POST",
    path: `${relationships}/3201/location`,
    reply: "",
    data: {},
  },
  {
    key: "deleteContactRelationship",
    params: { contactId, relatedEntityId: 9101, typeSlug: "booking" },
    method: "DELETE",
    path: `${relationships}/9101/booking`,
    reply: "",
    data: {},
  },
  {
    key: "listCallReasons",
    params: { active: "Any", ...between },
    method: "GET",
    path: "/jbce/v2/tenant/4150001/call-reasons",
    query: { active: "Any", ...betweenSent },
  },
  {
    key: "createJobMessage",
    name: "with the fields that it needs",
    params: { jobId: "5001", body: "The part arrived", createdByEmployeeId: "401", recipientIds: [] },
    method: "POST",
    path: "/jpm/v2/tenant/4150001/jobs/5001/messages",
    body: { body: "The part arrived", createdByEmployeeId: 401 },
    reply: { id: 10801 },
  },
  {
    key: "createJobMessage",
    name: "as a reply",
    params: {
      jobId: "5001",
      body: "Scheduled for Monday",
      createdByEmployeeId: 402,
      recipientIds: ["401", "403"],
      parentMessageId: "10801",
      addParentMessageSenderToRecipients: "false",
    },
    method: "POST",
    path: "/jpm/v2/tenant/4150001/jobs/5001/messages",
    body: {
      body: "Scheduled for Monday",
      createdByEmployeeId: 402,
      recipientIds: [401, 403],
      parentMessageId: 10801,
      addParentMessageSenderToRecipients: false,
    },
    reply: { id: 10802 },
  },
];
