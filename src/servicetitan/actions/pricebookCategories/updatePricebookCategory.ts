import { path } from "../../../kit/http/path";
import { update } from "../../api";
import { pricebookCategoryFields, pricebookCategoryId } from "../../inputs/pricebookCategory";
import { pricebookCategory } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-pricebook-v2&operation=Categories_Update
export const updatePricebookCategory = update({
  label: "Update Pricebook Category",
  description: "Update a category of the pricebook",
  inputs: { pricebookCategoryId, ...pricebookCategoryFields },
  clearable: ["parentId", "businessUnitIds", "skuImages", "skuVideos"],
  returns: pricebookCategory,
  run: (api, { pricebookCategoryId, ...body }) =>
    api.patch(path`pricebook/categories/${pricebookCategoryId}`, body),
});
