import type { Infer } from "../../kit/action/record";
import { path } from "../../kit/http/path";
import { described, required, text } from "../../kit/inputs";
import { bookingFilters, bookingProviderFilter } from "../inputs/booking";
import { createdBetween } from "../inputs/common";
import { customerId } from "../inputs/customer";
import { locationFilters } from "../inputs/location";
import { phoneFilter } from "../inputs/phone";
import type { booking, customer, customerContact, lead, location } from "../records";
import { nameLabel, numberLabel, select, selectCustomField } from "../select";

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

export const selectLocationCustomField = selectCustomField({
  record: "Location",
  from: "crm/locations/custom-fields",
});
