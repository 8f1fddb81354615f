import { oneAtATime } from "../../../kit/action/oneAtATime";
import { described } from "../../../kit/inputs";
import { write } from "../../api";
import { upsertCustomer } from "../../finding/upsert";
import { identifyingExternalData } from "../../inputs/finding";
import { mergeableLists } from "../../inputs/mergeable";
import { newCustomerFields } from "../../inputs/newCustomer";
import { upsertedCustomer } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Customers_Update
// Calls GET crm/customers, POST crm/customers.
export const upsertCustomerByExternalData = write({
  label: "Upsert Customer by External Data",
  description:
    "Update the customer that has an external data value, or create it with the value if there is none",
  inputs: {
    ...identifyingExternalData,
    ...newCustomerFields,
    name: described(newCustomerFields.name, "The customer's full name. Required to create a customer."),
    locations: described(
      newCustomerFields.locations,
      "The addresses where a new customer is served. Required to create a customer; an existing customer keeps its locations.",
    ),
    contacts: described(
      newCustomerFields.contacts,
      "The phone numbers, fax numbers and email addresses of a new customer. An existing customer keeps its contacts.",
    ),
    ...mergeableLists({
      record: "customer",
      dataSource: "selectCustomerCustomField",
      replacing: "may remove",
    }),
  },
  returns: upsertedCustomer,
  run(api, { externalDataApplicationGuid, externalDataKey: key, externalDataValue: value, ...fields }) {
    const externalData = { applicationGuid: externalDataApplicationGuid, key, value };
    const identity = JSON.stringify([api.tenant, "customer", "externalData", key, value]);
    return oneAtATime([identity], () => upsertCustomer(api, externalData, fields));
  },
});
