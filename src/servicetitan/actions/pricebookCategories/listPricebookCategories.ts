import { list } from "../../api";
import { pricebookCategoryFilters } from "../../inputs/pricebookCategory";
import { pricebookCategory } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-pricebook-v2&operation=Categories_GetList
export const listPricebookCategories = list({
  label: "List Pricebook Categories",
  description: "List the categories of the pricebook",
  from: "pricebook/categories",
  inputs: pricebookCategoryFilters,
  returns: pricebookCategory,
});
