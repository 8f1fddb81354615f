import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { write } from "../../api";
import { customerId } from "../../inputs/customer";
import { contactFields } from "../../inputs/customerContact";
import { customerContact } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Customers_CreateContact
export const createCustomerContact = write({
  label: "Create Customer Contact",
  description: "Create a contact for a customer",
  inputs: {
    customerId: required(customerId),
    ...contactFields,
    type: required(contactFields.type),
    value: required(contactFields.value),
  },
  returns: customerContact,
  run: (api, { customerId, ...body }) => api.post(path`crm/customers/${customerId}/contacts`, body),
});
