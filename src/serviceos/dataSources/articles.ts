import { search } from "../inputs/common";
import { select } from "../select";

export const selectArticle = select({
  label: "Select Article",
  plural: "knowledge base articles",
  from: "listArticles",
  search: { search: search("title or content", "VPN") },
  inPages: true,
  key: "article_id",
  details: ({ title }) => [title],
  example: [{ key: "410", label: "Renew the VPN certificate (ID: 410)" }],
});

export const selectArticleCategory = select({
  label: "Select Article Category",
  plural: "knowledge base categories",
  from: "listArticleCategories",
  key: "category_id",
  details: ({ name }) => [name],
  example: [{ key: "4", label: "Networking (ID: 4)" }],
});
