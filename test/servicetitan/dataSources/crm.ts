import { namedEntries, namedRecords, newest, type Row } from "./row";

const contacts = [
  { id: 2, type: "Phone", value: "8185550101" },
  { id: 1, type: "Email", value: "dana@example.com" },
];

const contactId = "5f0c2f6e-3f4b-4d55-9a37-0d6f3f1f7a10";

const contactEntries: Row["entries"] = [
  ["1", "Email · dana@example.com (ID: 1)"],
  ["2", "Phone · 8185550101 (ID: 2)"],
];

const notes = [
  { id: 2, createdOn: "2026-03-10T09:00:00.1234567Z", text: "<p>Gate code 4711</p>" },
  { id: 1, createdOn: "2026-03-09T16:20:00Z", text: "" },
];

const noteEntries: Row["entries"] = [
  ["2", "2026-03-10 09:00 UTC · Gate code 4711 (ID: 2)"],
  ["1", "2026-03-09 16:20 UTC (ID: 1)"],
];

export const crm: Row[] = [
  {
    key: "selectBooking",
    name: "of the tenant",
    from: "crm/bookings",
    params: { externalId: "EXT-9", createdOnOrAfter: "2026-03-01" },
    query: { ...newest, externalId: "EXT-9", createdOnOrAfter: "2026-03-01T00:00:00Z" },
    records: [
      { id: 2, name: "Dana Reyes" },
      { id: 1, name: "Alex Ortiz" },
    ],
    entries: [
      ["2", "Dana Reyes (ID: 2)"],
      ["1", "Alex Ortiz (ID: 1)"],
    ],
  },
  {
    key: "selectBooking",
    name: "of one booking provider",
    from: "crm/booking-provider/9001/bookings",
    params: { bookingProvider: "9001", externalId: "EXT-9" },
    query: { ...newest, externalId: "EXT-9" },
    records: [{ id: 2, name: "Dana Reyes" }],
    entries: [["2", "Dana Reyes (ID: 2)"]],
  },
  {
    key: "selectContact",
    from: "crm/contacts",
    params: { name: "Dana" },
    query: { ...newest, name: "Dana" },
    records: [
      { id: contactId, name: "Dana Reyes" },
      { id: "f4d0a6b1-52c8-4f6c-8d0c-6b5f0a1f4c33", name: null },
    ],
    entries: [
      ["f4d0a6b1-52c8-4f6c-8d0c-6b5f0a1f4c33", "(ID: f4d0a6b1-52c8-4f6c-8d0c-6b5f0a1f4c33)"],
      [contactId, `Dana Reyes (ID: ${contactId})`],
    ],
  },
  {
    key: "selectContactMethod",
    from: `crm/contacts/${contactId}/contact-methods`,
    params: { contactId },
    query: newest,
    records: [{ id: "8b1d7a52-96c4-4d0e-8f0a-2c7be5b8a911", type: "Email", value: "dana@example.com" }],
    entries: [
      [
        "8b1d7a52-96c4-4d0e-8f0a-2c7be5b8a911",
        "Email · dana@example.com (ID: 8b1d7a52-96c4-4d0e-8f0a-2c7be5b8a911)",
      ],
    ],
  },
  {
    key: "selectCustomers",
    from: "crm/customers",
    params: { name: "Dana", phone: "8185550101", includeInactive: true },
    query: { ...newest, name: "Dana", phone: "8185550101", active: "Any" },
    records: [
      { id: 1, name: "dana reyes" },
      { id: 2, name: "Alex Ortiz" },
    ],
    entries: [
      ["2", "Alex Ortiz (ID: 2)"],
      ["1", "dana reyes (ID: 1)"],
    ],
  },
  {
    key: "selectCustomerContact",
    from: "crm/customers/3001/contacts",
    params: { customerId: "3001" },
    records: [
      { id: 2, type: "Email", value: "dana@example.com" },
      { id: 1, type: "Phone", value: "8185550101" },
    ],
    entries: [
      ["1", "8185550101 (ID: 1)"],
      ["2", "dana@example.com (ID: 2)"],
    ],
  },
  {
    key: "selectLead",
    from: "crm/leads",
    params: { leadCustomerName: "Dana", createdOnOrAfter: "2026-03-01" },
    query: { ...newest, leadCustomerName: "Dana", createdOnOrAfter: "2026-03-01T00:00:00Z" },
    records: [{ id: 2, status: "Open", leadCustomerName: "Dana Reyes", summary: "Heat pump" }, { id: 1 }],
    entries: [
      ["2", "#2 · Open · Dana Reyes · Heat pump"],
      ["1", "#1"],
    ],
  },
  {
    key: "selectLocation",
    from: "crm/locations",
    params: { name: "Main", customerId: "3001", street: "801 N Brand Blvd" },
    query: { ...newest, name: "Main", customerId: "3001", street: "801 N Brand Blvd" },
    records: namedRecords,
    entries: namedEntries,
  },
  {
    key: "selectCustomerCustomField",
    from: "crm/customers/custom-fields",
    records: namedRecords,
    entries: namedEntries,
  },
  {
    key: "selectLocationCustomField",
    from: "crm/locations/custom-fields",
    records: namedRecords,
    entries: namedEntries,
  },
  {
    key: "selectBookingContact",
    from: "crm/bookings/9101/contacts",
    params: { bookingId: "9101" },
    records: contacts,
    entries: contactEntries,
  },
  {
    key: "selectLocationContact",
    from: "crm/locations/3201/contacts",
    params: { locationId: "3201" },
    records: contacts,
    entries: contactEntries,
  },
  {
    key: "selectBookingProviderTag",
    from: "crm/booking-provider-tags",
    params: { name: "Website" },
    query: { ...newest, name: "Website" },
    records: [
      { id: 2, tagName: "Website" },
      { id: 1, tagName: "Chat" },
    ],
    entries: [
      ["1", "Chat (ID: 1)"],
      ["2", "Website (ID: 2)"],
    ],
  },
  {
    key: "selectCustomerNote",
    from: "crm/customers/3001/notes",
    params: { customerId: "3001", createdBefore: "2026-03-11" },
    query: { createdBefore: "2026-03-11T00:00:00Z" },
    records: notes,
    entries: noteEntries,
  },
  {
    key: "selectLocationNote",
    from: "crm/locations/3201/notes",
    params: { locationId: "3201" },
    records: notes,
    entries: noteEntries,
  },
];
