import { search } from "../inputs/common";
import { select } from "../select";

export const selectKbArticle = select({
  label: "Select Knowledge Base Article",
  plural: "articles of the knowledge base",
  from: "KBArticle",
  search: { search },
  sortBy: "name",
  example: [
    { key: "713", label: "How to update a printer's firmware (ID: 713)" },
    { key: "712", label: "The printer shows error 49 (ID: 712)" },
  ],
});
