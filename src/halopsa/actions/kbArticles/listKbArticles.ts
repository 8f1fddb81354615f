import { list } from "../../api";
import { kbArticleFilters } from "../../inputs/kbArticle";
import { kbArticle } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const listKbArticles = list({
  label: "List Knowledge Base Articles",
  description: "Return articles of the knowledge base",
  from: "KBArticle",
  inputs: kbArticleFilters,
  returns: kbArticle,
});
