import { choice, described, id, longText, required, text } from "../../kit/inputs";
import { search } from "./common";

export const articleId = {
  article_id: required(
    id({
      label: "Article ID",
      comments: "The article, chosen from the list or handed over by an earlier step.",
      example: "410",
      dataSource: "selectArticle",
    }),
  ),
};

export const category = id({
  label: "Category",
  comments: "The category that the article stands in.",
  example: "4",
  dataSource: "selectArticleCategory",
});

export const visibility = choice(["public", "internal", "both"], {
  label: "Visibility",
  comments: "Whether customers see the article (public), technicians (internal) or both.",
});

export const articleFields = {
  title: text({ label: "Title", comments: "The article's title.", example: "Renew the VPN certificate" }),
  content: longText({
    label: "Content",
    comments: "The article itself, as HTML or text.",
    example: "<p>Open the VPN server's settings.</p>",
  }),
  category,
  visibility,
  status: text({ label: "Status", comments: "The article's state, by its name.", example: "published" }),
};

export const articleFilters = {
  search: search("the title or the content", "VPN"),
  category: described(category, "Only articles of this category."),
  visibility: described(
    visibility,
    "Only articles that customers see (public), technicians (internal) or both.",
  ),
};
