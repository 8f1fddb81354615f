import { path } from "../../../kit/http/path";
import { described, required } from "../../../kit/inputs";
import { remove } from "../../api";
import { customerId } from "../../inputs/customer";
import { tagTypeId } from "../../inputs/tagType";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Customers_DeleteTag
export const removeCustomerTag = remove({
  label: "Remove Customer Tag",
  description: "Take a tag off a customer",
  inputs: {
    customerId: required(customerId),
    tagTypeId: described(tagTypeId, "The tag to take off the customer."),
  },
  run: (api, { customerId, tagTypeId }) => api.delete(path`crm/customers/${customerId}/tags/${tagTypeId}`),
});
