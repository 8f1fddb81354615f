import { shortened } from "../../kit/action/dataSource";
import type { Infer } from "../../kit/action/record";
import { path } from "../../kit/http/path";
import { described, required, text } from "../../kit/inputs";
import { bookingFilters, bookingId, bookingProviderFilter } from "../inputs/booking";
import { bookingProviderTagFilters } from "../inputs/bookingProviderTag";
import { createdBetween } from "../inputs/common";
import { contactFilters, contactId } from "../inputs/contact";
import { customerId } from "../inputs/customer";
import { locationFilters, locationId } from "../inputs/location";
import { phoneFilter } from "../inputs/phone";
import type {
  booking,
  bookingContact,
  bookingProviderTag,
  contact,
  contactMethod,
  crmNote,
  customer,
  customerContact,
  lead,
  location,
  locationContact,
} from "../records";
import { nameLabel, numberLabel, select, selectCustomField, timeLabel } from "../select";

/** A note by its time and text: "2026-03-10 09:00 UTC · Gate code 4711 (ID: 10101)". */
const noteLabel = ({ id, createdOn, text }: Infer<typeof crmNote>) =>
  nameLabel({ id, name: [timeLabel(createdOn), shortened(text ?? "")].filter(Boolean).join(" · ") });

const NOTE_EXAMPLES = [
  { key: "10101", label: "2026-03-10 09:00 UTC · Gate code 4711 (ID: 10101)" },
  { key: "10102", label: "2026-03-11 14:30 UTC · Prefers to be called after 5 pm (ID: 10102)" },
];

/** A contact by its type and value: "Phone · 8185550101 (ID: 3101)". */
const contactLabel = ({ id, type, value }: { id: number | string; type: unknown; value: string }) =>
  nameLabel({ id, name: [type, value].filter(Boolean).join(" · ") });

const CONTACT_EXAMPLES = [
  { key: "3301", label: "Email · dana@example.com (ID: 3301)" },
  { key: "3302", label: "MobilePhone · 8185550101 (ID: 3302)" },
];

export const selectBooking = select({
  label: "Select Booking",
  from: ({ bookingProvider, ...values }) => ({
    path:
      bookingProvider === undefined ? "crm/bookings" : path`crm/booking-provider/${bookingProvider}/bookings`,
    values,
  }),
  search: {
    bookingProvider: bookingProviderFilter,
    externalId: bookingFilters.externalId,
    ...createdBetween,
  },
  order: "newest",
  entry: (one: Infer<typeof booking>) => nameLabel(one),
  example: [
    { key: "1", label: "Booking 1 (ID: 1)" },
    { key: "2", label: "Booking 2 (ID: 2)" },
  ],
});

export const selectBookingContact = select({
  label: "Select Booking Contact",
  from: ({ bookingId, ...values }) => ({ path: path`crm/bookings/${bookingId}/contacts`, values }),
  search: { bookingId: described(bookingId, "The booking whose contacts to list.") },
  order: "name",
  sort: "none",
  entry: (one: Infer<typeof bookingContact>) => contactLabel(one),
  example: CONTACT_EXAMPLES,
});

export const selectBookingProviderTag = select({
  label: "Select Booking Provider Tag",
  from: "crm/booking-provider-tags",
  search: { name: described(bookingProviderTagFilters.name, "Only list tags with this name.") },
  order: "name",
  entry: ({ id, tagName }: Infer<typeof bookingProviderTag>) => nameLabel({ id, name: tagName }),
  example: [
    { key: "9001", label: "Website (ID: 9001)" },
    { key: "9002", label: "Chat (ID: 9002)" },
  ],
});

export const selectContact = select({
  label: "Select Contact",
  from: "crm/contacts",
  search: { name: described(contactFilters.name, "Only list contacts with this name.") },
  order: "name",
  entry: ({ id, name }: Infer<typeof contact>) => nameLabel({ id, name }),
  example: [
    {
      key: "5f0c2f6e-3f4b-4d55-9a37-0d6f3f1f7a10",
      label: "Dana Reyes (ID: 5f0c2f6e-3f4b-4d55-9a37-0d6f3f1f7a10)",
    },
    {
      key: "f4d0a6b1-52c8-4f6c-8d0c-6b5f0a1f4c33",
      label: "Jordan Smith (ID: f4d0a6b1-52c8-4f6c-8d0c-6b5f0a1f4c33)",
    },
  ],
});

export const selectContactMethod = select({
  label: "Select Contact Method",
  from: ({ contactId, ...values }) => ({ path: path`crm/contacts/${contactId}/contact-methods`, values }),
  search: { contactId: described(contactId, "The contact whose phone numbers and email addresses to list.") },
  order: "name",
  entry: (one: Infer<typeof contactMethod>) => contactLabel(one),
  example: [
    {
      key: "8b1d7a52-96c4-4d0e-8f0a-2c7be5b8a911",
      label: "MobilePhone · 8185550101 (ID: 8b1d7a52-96c4-4d0e-8f0a-2c7be5b8a911)",
    },
    {
      key: "0e6a2c1b-7d45-4b9e-9c1f-3f8d2b7a6e44",
      label: "Email · dana@example.com (ID: 0e6a2c1b-7d45-4b9e-9c1f-3f8d2b7a6e44)",
    },
  ],
});

export const selectCustomers = select({
  label: "Select Customer",
  from: "crm/customers",
  search: {
    name: text({ label: "Name", comments: "Only list customers with this name.", example: "Dana Reyes" }),
    phone: phoneFilter({ label: "Phone", comments: "Only list customers with this phone number." }),
  },
  inactive: { active: "Any" },
  order: "name",
  entry: (one: Infer<typeof customer>) => nameLabel(one),
  example: [
    { key: "1", label: "John Doe (ID: 1)" },
    { key: "2", label: "Jane Doe (ID: 2)" },
  ],
});

export const selectCustomerContact = select({
  label: "Select Customer Contact",
  from: ({ customerId, ...values }) => ({ path: path`crm/customers/${customerId}/contacts`, values }),
  search: { customerId: required(described(customerId, "The customer whose contacts to list.")) },
  order: "name",
  sort: "none",
  entry: ({ id, value }: Infer<typeof customerContact>) => nameLabel({ id, name: value }),
  example: [
    { key: "3101", label: "8185550101 (ID: 3101)" },
    { key: "3102", label: "dana@example.com (ID: 3102)" },
  ],
});

export const selectCustomerCustomField = selectCustomField({
  record: "Customer",
  from: "crm/customers/custom-fields",
});

export const selectCustomerNote = select({
  label: "Select Customer Note",
  from: ({ customerId, ...values }) => ({ path: path`crm/customers/${customerId}/notes`, values }),
  search: {
    customerId: required(described(customerId, "The customer whose notes to list.")),
    ...createdBetween,
  },
  order: "newest",
  sort: "none",
  entry: noteLabel,
  example: NOTE_EXAMPLES,
});

export const selectLead = select({
  label: "Select Lead",
  from: "crm/leads",
  search: {
    leadCustomerName: text({
      label: "Customer Name",
      comments: "Only list leads whose customer has this name.",
      example: "Dana Reyes",
    }),
    ...createdBetween,
  },
  order: "newest",
  entry: ({ id, status, leadCustomerName, summary }: Infer<typeof lead>) =>
    numberLabel(id, status, leadCustomerName, summary),
  example: [
    { key: "101", label: "#101 · Open · Jordan Smith · Asked for a quote on a heat pump" },
    { key: "102", label: "#102 · Converted · Dana Reyes" },
  ],
});

export const selectLocation = select({
  label: "Select Location",
  from: "crm/locations",
  search: {
    name: locationFilters.name,
    customerId: locationFilters.customerId,
    street: locationFilters.street,
  },
  inactive: { active: "Any" },
  order: "name",
  entry: (one: Infer<typeof location>) => nameLabel(one),
  example: [
    { key: "1", label: "Location 1 (ID: 1)" },
    { key: "2", label: "Location 2 (ID: 2)" },
    { key: "3", label: "Location 3 (ID: 3)" },
  ],
});

export const selectLocationContact = select({
  label: "Select Location Contact",
  from: ({ locationId, ...values }) => ({ path: path`crm/locations/${locationId}/contacts`, values }),
  search: { locationId: required(described(locationId, "The location whose contacts to list.")) },
  order: "name",
  sort: "none",
  entry: (one: Infer<typeof locationContact>) => contactLabel(one),
  example: CONTACT_EXAMPLES,
});

export const selectLocationCustomField = selectCustomField({
  record: "Location",
  from: "crm/locations/custom-fields",
});

export const selectLocationNote = select({
  label: "Select Location Note",
  from: ({ locationId, ...values }) => ({ path: path`crm/locations/${locationId}/notes`, values }),
  search: {
    locationId: required(described(locationId, "The location whose notes to list.")),
    ...createdBetween,
  },
  order: "newest",
  sort: "none",
  entry: noteLabel,
  example: NOTE_EXAMPLES,
});
