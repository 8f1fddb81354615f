import { update } from "../../api";
import { articleFields, articleId } from "../../inputs/article";
import { article } from "../../records";

export const updateArticle = update("updateArticle", {
  label: "Update Article",
  description: "Update an article",
  inputs: { ...articleId, ...articleFields },
  returns: article,
});
