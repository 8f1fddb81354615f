import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { pricebookCategoryFields } from "../../inputs/pricebookCategory";
import { pricebookCategory } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-pricebook-v2&operation=Categories_Create
export const createPricebookCategory = write({
  label: "Create Pricebook Category",
  description: "Add a category to the pricebook",
  inputs: requiring(pricebookCategoryFields, "name", "categoryType"),
  returns: pricebookCategory,
  run: (api, body) => api.post("pricebook/categories", body),
});
