import { flag, id, number, text } from "../../kit/inputs";
import { active, changedBetween, customerType, externalDataFilters, idFilter } from "./common";

export const customerId = id({
  label: "Customer ID",
  comments: "The customer, chosen from the list or handed over by an earlier step.",
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
    comments: "Whether the customer is a national account, such as a chain that is served at many places.",
  }),
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

/** The filters by address, for a list of what has one. */
export const addressFilters = (records: string) => ({
  street: text({
    label: "Street",
    comments: `Only ${records} with this house number and street.`,
    example: "801 N Brand Blvd",
  }),
  unit: text({ label: "Unit", comments: `Only ${records} in this apartment or suite.`, example: "700" }),
  city: text({ label: "City", comments: `Only ${records} in this city.`, example: "Glendale" }),
  state: text({ label: "State", comments: `Only ${records} in this state.`, example: "CA" }),
  zip: text({ label: "Zip", comments: `Only ${records} with this postal code.`, example: "91203" }),
  country: text({ label: "Country", comments: `Only ${records} in this country.`, example: "USA" }),
  latitude: number({
    label: "Latitude",
    comments: `Only ${records} at this latitude.`,
    example: "34.1478",
    minimum: -90,
    maximum: 90,
  }),
  longitude: number({
    label: "Longitude",
    comments: `Only ${records} at this longitude.`,
    example: "-118.2551",
    minimum: -180,
    maximum: 180,
  }),
});

/** The filters that ServiceTitan's list of customers takes. */
export const customerFilters = {
  ids: idFilter({
    label: "Customer IDs",
    comments: "Only these customers: 50 at the most.",
    dataSource: "selectCustomers",
  }),
  name: text({ label: "Name", comments: "Only customers with this name.", example: "Dana Reyes" }),
  phone: text({ label: "Phone", comments: "Only customers with this phone number.", example: "8185550101" }),
  ...addressFilters("customers"),
  active,
  excludeAccountingChangesFromModifiedDateRange: flag({
    label: "Exclude Accounting Changes",
    comments:
      "Yes: a change of the balance alone does not count as a change in Modified On or After and Modified Before.",
  }),
  ...changedBetween,
  ...externalDataFilters,
};
