import { read } from "../../api";
import { articleCategories } from "../../records";

export const listArticleCategories = read("listArticleCategories", {
  label: "List Article Categories",
  description: "List knowledge base categories",
  inputs: {},
  returns: articleCategories,
});
