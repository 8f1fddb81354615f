import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { remove } from "../../api";
import { customerId } from "../../inputs/customer";
import { noteIdFrom } from "../../inputs/note";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Customers_DeleteNote
export const deleteCustomerNote = remove({
  label: "Delete Customer Note",
  description: "Delete a note from a customer",
  inputs: { customerId: required(customerId), noteId: noteIdFrom("selectCustomerNote", "customer") },
  run: (api, { customerId, noteId }) => api.delete(path`crm/customers/${customerId}/notes/${noteId}`),
});
