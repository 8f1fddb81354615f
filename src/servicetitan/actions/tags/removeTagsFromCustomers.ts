import { remove } from "../../api";
import { bulkTags } from "../../inputs/tag";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=BulkTags_RemoveTags
export const removeTagsFromCustomers = remove({
  label: "Remove Tags from Customers",
  description: "Take several tags off several customers",
  inputs: bulkTags("The customers to take tags off.", "The tags to take off each of the customers."),
  run: (api, body) => api.delete("crm/tags", body),
});
