import { flag, forms, id, number, pairs, requiredForm, text } from "../../kit/inputs";
import {
  active,
  addressFields,
  changedBetween,
  contactType,
  customerType,
  customFields,
  externalDataFilters,
  idFilter,
  tagTypeIds,
} from "./common";

export const customerId = id({
  label: "Customer ID",
  comments: "The customer.",
  dataSource: "selectCustomers",
});

/** What a customer is made of, both when it is created and when it is changed. */
export const customerFields = {
  type: customerType,
  doNotMail: flag({ label: "Do Not Mail", comments: "Whether the customer wants no mail." }),
  doNotService: flag({
    label: "Do Not Service",
    comments: "Whether no jobs are to be booked for the customer.",
  }),
  nationalAccount: flag({
    label: "National Account",
    comments: "Whether the customer is a national account.",
  }),
  customFields: customFields("selectCustomerCustomField", "Custom fields of the customer."),
  tagTypeIds,
  taxExempt: flag({ label: "Tax Exempt", comments: "Whether the customer pays no tax." }),
  paymentTermId: id({
    label: "Payment Term ID",
    comments: "When the customer's invoices are due.",
    dataSource: "selectPaymentTerm",
  }),
  creditLimit: number({
    label: "Credit Limit",
    comments: "How much the customer may owe, in the tenant's currency.",
    example: "2500",
  }),
  creditLimitBalance: number({
    label: "Credit Limit Balance",
    comments: "How much of the credit limit is left, in the tenant's currency.",
    example: "1800.50",
  }),
};

const addressParts = Object.keys(addressFields);

/** A form has one level: an address that was filled in as fields of the location becomes an object of its own. */
function withAddress(fields: Record<string, unknown>) {
  const parts = Object.entries(fields).filter(([key]) => addressParts.includes(key));
  const others = Object.entries(fields).filter(([key]) => !addressParts.includes(key));
  return Object.fromEntries(parts.length > 0 ? [...others, ["address", Object.fromEntries(parts)]] : others);
}

export const newLocations = requiredForm(
  forms({
    label: "Locations",
    comments: "The addresses where the customer is served: at least one.",
    inputs: {
      name: text({ label: "Name", comments: "What the location is called.", example: "Main house" }),
      ...addressFields,
      contacts: {
        ...pairs({
          label: "Value",
          keyLabel: "Type",
          comments: "Contacts at the location. Type: Phone, MobilePhone, Email or Fax.",
          example: "8185550101",
        }),
        clean: asContacts,
      },
      tagTypeIds,
    },
    shape: withAddress,
  }),
);

/** Pairs of type and value as ServiceTitan's contacts; contacts in ServiceTitan's own form stay as they are. */
function asContacts(value: unknown) {
  if (!Array.isArray(value)) return value;
  return value.map((one) => ("key" in one ? { type: contactType.clean(one.key), value: one.value } : one));
}

/** The filters that ServiceTitan's list of customers takes. */
export const customerFilters = {
  ids: idFilter({ label: "Customer IDs", comments: "Only these customers.", dataSource: "selectCustomers" }),
  name: text({ label: "Name", comments: "Only customers with this name.", example: "Dana Reyes" }),
  phone: text({ label: "Phone", comments: "Only customers with this phone number.", example: "8185550101" }),
  street: text({ label: "Street", comments: "Only customers in this street.", example: "801 N Brand Blvd" }),
  unit: text({ label: "Unit", comments: "Only customers in this unit.", example: "700" }),
  city: text({ label: "City", comments: "Only customers in this city.", example: "Glendale" }),
  state: text({ label: "State", comments: "Only customers in this state.", example: "CA" }),
  zip: text({ label: "Zip", comments: "Only customers with this postal code.", example: "91203" }),
  country: text({ label: "Country", comments: "Only customers in this country.", example: "USA" }),
  latitude: number({ label: "Latitude", comments: "Only customers at this latitude.", example: "34.1478" }),
  longitude: number({
    label: "Longitude",
    comments: "Only customers at this longitude.",
    example: "-118.2551",
  }),
  active,
  excludeAccountingChangesFromModifiedDateRange: flag({
    label: "Exclude Accounting Changes",
    comments: "Yes: a change of the balance alone does not count as a change in the filters by modification.",
  }),
  ...changedBetween,
  ...externalDataFilters,
};
