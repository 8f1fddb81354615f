import { choice, described, id, longText, required, text } from "../../kit/inputs";
import { VISIBILITIES } from "../records/values";
import { options, search } from "./common";

export const articleId = {
  article_id: required(
    id({
      label: "Article ID",
      comments: "The ID of the article.",
      example: "410",
      dataSource: "selectArticle",
    }),
  ),
};

export const category = id({
  label: "Category",
  comments: "The ID of the article's category.",
  example: "4",
  placeholder: "Enter a category ID",
  dataSource: "selectArticleCategory",
});

export const visibility = choice(options(...VISIBILITIES), {
  label: "Visibility",
  comments: "Who can see the article: customers (Public), technicians (Internal), or both.",
});

export const articleFields = {
  title: text({
    label: "Title",
    comments: "The title of the article.",
    example: "Renew the VPN certificate",
  }),
  content: longText({
    label: "Content",
    comments: "The content of the article, as HTML or plain text.",
    example: "<p>Open the VPN server's settings.</p>",
    placeholder: "Enter HTML or plain text",
  }),
  category,
  visibility,
  status: text({ label: "Status", comments: "The status of the article.", example: "published" }),
};

export const articleFilters = {
  search: search("title or content", "VPN"),
  category: described(category, "Filter by category."),
  visibility: described(visibility, "Filter by visibility."),
};
