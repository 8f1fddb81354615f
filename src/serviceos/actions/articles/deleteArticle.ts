import { remove } from "../../api";
import { articleId } from "../../inputs/article";

export const deleteArticle = remove("deleteArticle", {
  label: "Delete Article",
  description: "Delete an article",
  inputs: articleId,
});
