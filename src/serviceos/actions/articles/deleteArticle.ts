import { articleId } from "../../inputs/article";
import { remove } from "../../operation";

export const deleteArticle = remove("deleteArticle", {
  label: "Delete Article",
  description: "Delete an article.",
  inputs: articleId,
});
