import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { articleFields } from "../../inputs/article";
import { article } from "../../records";

export const createArticle = write("createArticle", {
  label: "Create Article",
  description: "Create a new article",
  inputs: requiring(articleFields, "title", "content"),
  returns: article,
});
