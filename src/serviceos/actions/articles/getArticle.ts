import { read } from "../../api";
import { articleId } from "../../inputs/article";
import { articleDetails } from "../../records";

export const getArticle = read("getArticle", {
  label: "Get Article",
  description: "Get article details with linked entities",
  inputs: articleId,
  returns: articleDetails,
});
