import { path } from "../../../kit/http/path";
import { flag, required } from "../../../kit/inputs";
import { write } from "../../api";
import { customerId } from "../../inputs/customer";
import { noteText, pinToTop } from "../../inputs/note";
import { crmNote } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Customers_CreateNote
export const createCustomerNote = write({
  label: "Create Customer Note",
  description: "Add a note to a customer",
  inputs: {
    customerId: required(customerId),
    text: noteText,
    pinToTop,
    addToLocations: flag({
      label: "Add to Locations",
      comments: "Whether to add the note to the customer's active locations as well.",
    }),
  },
  returns: crmNote,
  run: (api, { customerId, ...body }) => api.post(path`crm/customers/${customerId}/notes`, body),
});
