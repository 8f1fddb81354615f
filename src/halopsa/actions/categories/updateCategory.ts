import { required } from "../../../kit/inputs";
import { update } from "../../api";
import { categoryFields, categoryId } from "../../inputs/category";
import { additionalFields } from "../../inputs/common";
import { category } from "../../records";

// https://github.com/ssmanji89/halopsa-workflows-mcp
export const updateCategory = update({
  label: "Update Category",
  description: "Update a category; blank inputs leave their fields unchanged",
  inputs: { id: required(categoryId), ...categoryFields, additionalFields },
  returns: category,
  run: (api, record) => api.save("Category", record),
});
