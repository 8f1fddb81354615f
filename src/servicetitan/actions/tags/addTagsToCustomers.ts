import { write } from "../../api";
import { bulkTags } from "../../inputs/tag";
import { nothing } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=BulkTags_AddTags
export const addTagsToCustomers = write({
  label: "Add Tags to Customers",
  description: "Put several tags on several customers",
  inputs: bulkTags("The customers to tag.", "The tags to put on each of the customers."),
  returns: nothing,
  run: (api, body) => api.put("crm/tags", body),
});
