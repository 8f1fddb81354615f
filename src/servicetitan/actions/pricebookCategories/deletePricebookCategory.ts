import { path } from "../../../kit/http/path";
import { remove } from "../../api";
import { pricebookCategoryId } from "../../inputs/pricebookCategory";

// https://developer.servicetitan.io/api-details/#api=tenant-pricebook-v2&operation=Categories_Delete
export const deletePricebookCategory = remove({
  label: "Delete Pricebook Category",
  description: "Delete a category from the pricebook",
  inputs: { pricebookCategoryId },
  run: (api, { pricebookCategoryId }) => api.delete(path`pricebook/categories/${pricebookCategoryId}`),
});
