import { articleFields, articleId } from "../../inputs/article";
import { update } from "../../operation";
import { article } from "../../records";

export const updateArticle = update("updateArticle", {
  label: "Update Article",
  description: "Update an article.",
  inputs: { ...articleId, ...articleFields },
  returns: article,
});
