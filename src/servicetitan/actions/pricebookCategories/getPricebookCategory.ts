import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { pricebookCategoryId } from "../../inputs/pricebookCategory";
import { pricebookCategory } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-pricebook-v2&operation=Categories_Get
export const getPricebookCategory = read({
  label: "Get Pricebook Category",
  description: "Get one category of the pricebook",
  inputs: { pricebookCategoryId },
  returns: pricebookCategory,
  run: (api, { pricebookCategoryId }) => api.get(path`pricebook/categories/${pricebookCategoryId}`),
});
