import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { remove } from "../../api";
import { categoryId } from "../../inputs/category";

// https://github.com/ssmanji89/halopsa-workflows-mcp
export const deleteCategory = remove({
  label: "Delete Category",
  description: "Delete a category by ID",
  inputs: { id: required(categoryId) },
  run: (api, { id }) => api.delete(path`Category/${id}`),
});
