import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { remove } from "../../api";
import { customerId } from "../../inputs/customer";
import { customerContactId } from "../../inputs/customerContact";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Customers_DeleteContact
// Workflows refer to this misspelled key of the published connector.
export const deletCustomersContact = remove({
  label: "Delete Customer Contact",
  description: "Remove a contact from a customer",
  inputs: { customerId: required(customerId), customerContactId },
  run: (api, { customerId, customerContactId }) =>
    api.delete(path`crm/customers/${customerId}/contacts/${customerContactId}`),
});
