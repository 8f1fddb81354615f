import { flag, id, number, text } from "../../kit/inputs";
import { active, changedBetween, customerType, externalDataFilters, idFilter } from "./common";
import { phoneFilter } from "./phone";

export const customerId = id({
  label: "Customer ID",
  comments: "The ID of the customer.",
  dataSource: "selectCustomers",
});

export const customerName = text({
  label: "Name",
  comments: "The customer's full name.",
  example: "Dana Reyes",
});

/** The fields of a customer, for creates and updates. */
export const customerFields = {
  type: customerType,
  doNotMail: flag({ label: "Do Not Mail", comments: "Whether the customer must not receive mail." }),
  doNotService: flag({
    label: "Do Not Service",
    comments: "Whether jobs must not be booked for the customer.",
  }),
  nationalAccount: flag({
    label: "National Account",
    comments: "Whether the customer is a national account, such as a chain with many locations.",
  }),
  taxExempt: flag({ label: "Tax Exempt", comments: "Whether the customer is exempt from taxes." }),
  paymentTermId: id({
    label: "Payment Term ID",
    comments: "The payment term of the customer's invoices.",
    dataSource: "selectPaymentTerm",
  }),
  creditLimit: number({
    label: "Credit Limit",
    comments: "The maximum amount that the customer may owe, in the tenant's currency.",
    example: "2500",
  }),
  creditLimitBalance: number({
    label: "Credit Limit Balance",
    comments: "The unused part of the credit limit, in the tenant's currency.",
    example: "1800.50",
  }),
};

/** Filters by address, for a list of records that have one. */
export const addressFilters = (records: string) => ({
  street: text({
    label: "Street",
    comments: `Only return ${records} with this house number and street.`,
    example: "801 N Brand Blvd",
  }),
  unit: text({
    label: "Unit",
    comments: `Only return ${records} with this apartment, suite or floor.`,
    example: "700",
  }),
  city: text({ label: "City", comments: `Only return ${records} in this city.`, example: "Glendale" }),
  state: text({ label: "State", comments: `Only return ${records} in this state.`, example: "CA" }),
  zip: text({
    label: "Zip",
    comments: `Only return ${records} with this postal code.`,
    example: "91203",
    placeholder: "Enter a postal code",
  }),
  country: text({ label: "Country", comments: `Only return ${records} in this country.`, example: "USA" }),
  latitude: number({
    label: "Latitude",
    comments: `Only return ${records} at this latitude, from -90 to 90 degrees.`,
    example: "34.1478",
    minimum: -90,
    maximum: 90,
  }),
  longitude: number({
    label: "Longitude",
    comments: `Only return ${records} at this longitude, from -180 to 180 degrees.`,
    example: "-118.2551",
    minimum: -180,
    maximum: 180,
  }),
});

/** The filters of List Customers. */
export const customerFilters = {
  ids: idFilter({
    label: "Customer IDs",
    comments: "Only return these customers.",
    dataSource: "selectCustomers",
  }),
  name: text({ label: "Name", comments: "Only return customers with this name.", example: "Dana Reyes" }),
  phone: phoneFilter({ label: "Phone", comments: "Only return customers with this phone number." }),
  ...addressFilters("customers"),
  active,
  excludeAccountingChangesFromModifiedDateRange: flag({
    label: "Exclude Accounting Changes",
    comments: "Whether to ignore balance changes in Modified On or After and Modified Before.",
  }),
  ...changedBetween,
  ...externalDataFilters,
};
