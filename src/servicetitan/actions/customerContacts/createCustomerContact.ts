import { path } from "../../../kit/http/path";
import { required, requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { contactFields } from "../../inputs/common";
import { customerId } from "../../inputs/customer";
import { customerContact } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Customers_CreateContact
export const createCustomerContact = write({
  label: "Create Customer Contact",
  description: "Create a contact for a customer",
  inputs: {
    customerId: required(customerId),
    ...requiring(contactFields, "type", "value"),
  },
  returns: customerContact,
  run: (api, { customerId, ...body }) => api.post(path`crm/customers/${customerId}/contacts`, body),
});
