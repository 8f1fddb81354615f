import { search } from "../inputs/common";
import { select } from "../select";

export const selectArticle = select({
  label: "Select Article",
  plural: "knowledge base articles",
  from: "listArticles",
  search: { search: search("the title or the content", "VPN") },
  inPages: true,
  key: "article_id",
  entry: ({ title }) => [title],
  example: [{ key: "410", label: "Renew the VPN certificate (ID: 410)" }],
});
