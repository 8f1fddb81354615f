import { path } from "../../../kit/http/path";
import { described, required } from "../../../kit/inputs";
import { write } from "../../api";
import { customerId } from "../../inputs/customer";
import { tagTypeId } from "../../inputs/tagType";
import { customerTag } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Customers_CreateTag
export const addCustomerTag = write({
  label: "Add Customer Tag",
  description: "Put a tag on a customer",
  inputs: {
    customerId: required(customerId),
    tagTypeId: described(tagTypeId, "The tag to put on the customer."),
  },
  returns: customerTag,
  run: (api, { customerId, tagTypeId }) =>
    api.post(path`crm/customers/${customerId}/tags/${tagTypeId}`, undefined),
});
