import { select } from "../select";

export const selectArticleCategory = select({
  label: "Select Article Category",
  plural: "knowledge base categories",
  from: "listArticleCategories",
  key: "category_id",
  entry: ({ name }) => [name],
  example: [{ key: "4", label: "Networking (ID: 4)" }],
});
