import { read } from "../../api";
import { articleCategories } from "../../records";

export const listArticleCategories = read("listArticleCategories", {
  label: "List Article Categories",
  description: "List KB categories.",
  inputs: {},
  returns: articleCategories,
});
