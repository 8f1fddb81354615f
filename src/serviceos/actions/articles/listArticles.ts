import { articleFilters } from "../../inputs/article";
import { list } from "../../operation";
import { article } from "../../records";

export const listArticles = list("listArticles", {
  label: "List Articles",
  description: "List knowledge base articles.",
  inputs: articleFilters,
  returns: article,
  identity: "article_id",
});
