import { list } from "../../api";
import { articleFilters } from "../../inputs/article";
import { article } from "../../records";

export const listArticles = list("listArticles", {
  label: "List Articles",
  description: "List knowledge base articles",
  inputs: articleFilters,
  returns: article,
  identity: "article_id",
});
