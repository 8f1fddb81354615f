import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { update } from "../../api";
import { contactFields } from "../../inputs/common";
import { customerId } from "../../inputs/customer";
import { contactPreferences, customerContactId } from "../../inputs/customerContact";
import { customerContact } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Customers_UpdateContact
export const updateCustomerContact = update({
  label: "Update Customer Contact",
  description: "Update a contact on a customer",
  inputs: {
    customerId: required(customerId),
    customerContactId,
    ...contactFields,
    preferences: contactPreferences,
  },
  returns: customerContact,
  run: (api, { customerId, customerContactId, ...body }) =>
    api.patch(path`crm/customers/${customerId}/contacts/${customerContactId}`, body),
});
