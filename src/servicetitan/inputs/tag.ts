import { described, ids, required } from "../../kit/inputs";
import { tagTypeIds } from "./common";

/** The customers and tags of a write that changes many customers at once. */
export const bulkTags = (customersComments: string, tagsComments: string) => ({
  customerIds: required(
    ids({ label: "Customer IDs", comments: customersComments, dataSource: "selectCustomers" }),
  ),
  tagTypeIds: required(described(tagTypeIds, tagsComments)),
});
