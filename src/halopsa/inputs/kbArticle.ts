import { dateTime, described, flag, id, longText, text, wholeNumber } from "../../kit/inputs";
import { assetId } from "./asset";
import {
  activity,
  advancedSearch,
  count,
  customfields,
  idFilter,
  inactive,
  ofClient,
  ofSite,
  organisationId,
  search,
  ticketId,
} from "./common";
import { linkedIds } from "./parts";

export const kbArticleId = id({
  label: "Article ID",
  comments: "The ID of the article of the knowledge base.",
  example: "712",
  dataSource: "selectKbArticle",
});

const kind = (comments: string) =>
  wholeNumber({ label: "Type", comments, example: "0", placeholder: "Enter a number" });

const html = (label: string, comments: string, example: string) =>
  longText({ label, comments, example, placeholder: "Enter HTML" });

/** The fields of an article, the same when it is created and when it is updated. */
export const kbArticleFields = {
  name: text({
    label: "Name",
    comments: "The title of the article.",
    example: "The printer shows error 49",
  }),
  description: longText({
    label: "Description",
    comments: "What the article is about, as plain text. Use either Description or Description HTML.",
    example: "The display shows 49.4C02 and the printer restarts.",
  }),
  description_html: html(
    "Description HTML",
    "What the article is about, as HTML. Use either Description or Description HTML.",
    "<p>The display shows <b>49.4C02</b> and the printer restarts.</p>",
  ),
  resolution: longText({
    label: "Resolution",
    comments: "What solves the problem, as plain text. Use either Resolution or Resolution HTML.",
    example: "Delete the queued documents, then update the firmware.",
  }),
  resolution_html: html(
    "Resolution HTML",
    "What solves the problem, as HTML. Use either Resolution or Resolution HTML.",
    "<ol><li>Delete the queued documents.</li><li>Update the firmware.</li></ol>",
  ),
  type: kind("The number of the kind of article."),
  inactive,
  kb_tags: text({
    label: "Tags",
    comments: "Tags by which the article is found, separated by commas.",
    example: "printer,firmware",
    placeholder: "Enter tags separated by commas",
  }),
  faqlists: linkedIds({
    label: "FAQ List IDs",
    comments:
      "The IDs of the FAQ lists that contain the article, from the URLs of their pages. They replace the previous ones.",
    example: "4",
  }),
  showforall: flag({
    label: "Show for All",
    comments: "Whether all users can see the article, whatever its FAQ lists allow.",
  }),
  next_review_date: dateTime({
    label: "Next Review Date",
    comments: "When the article should be reviewed.",
  }),
  limit_start_date: dateTime({ label: "Visible From", comments: "The article is hidden before this time." }),
  limit_end_date: dateTime({
    label: "Visible Until",
    comments: "The article is hidden after this time.",
    example: "2026-12-31T23:59:59Z",
  }),
  internalmemoagent: longText({
    label: "Internal Note",
    comments: "A note that only agents can see.",
    example: "Seen on models before 2022 only.",
  }),
  related_articles: linkedIds({
    label: "Related Article IDs",
    comments: "The IDs of related articles. They replace the previous ones.",
    example: "713",
    dataSource: "selectKbArticle",
  }),
  attachments: linkedIds({
    label: "Attachment IDs",
    comments: "The IDs of files to attach, as returned by Upload Attachment.",
    example: "77",
  }),
  customfields,
};

/** The filters of List Knowledge Base Articles. */
export const kbArticleFilters = {
  search,
  type: kind("Only return articles of the kind with this number."),
  articletype: idFilter({
    label: "Types",
    comments: "Only return articles of these kinds, one number per entry.",
    example: "0",
    placeholder: "Enter a number",
  }),
  faqlists: idFilter({
    label: "FAQ List IDs",
    comments: "Only return articles in these FAQ lists. The IDs are in the URLs of their pages.",
    example: "4",
  }),
  client_id: described(ofClient, "Only return articles that this client can see."),
  site_id: described(ofSite, "Only return articles that this site can see."),
  organisation_id: described(
    organisationId,
    "Only return articles of this organisation. The ID is in the URL of its page.",
  ),
  device_id: described(assetId, "Only return articles about this asset."),
  related_to: id({
    label: "Related Article ID",
    comments: "Only return articles that are related to this one.",
    example: "713",
    dataSource: "selectKbArticle",
  }),
  related_to_ticket: described(ticketId, "Only return articles that are related to this ticket."),
  needsreview: flag({
    label: "Needs Review",
    comments: "Whether to return only articles whose review is due.",
  }),
  ...activity,
  advanced_search: advancedSearch,
  count,
};

/** The details that Get Knowledge Base Article can include. */
export const kbArticleDetails = {
  language_code: text({
    label: "Language Code",
    comments: "The language to return the article in, if it was translated.",
    example: "de",
    placeholder: "Enter a language code",
  }),
  organisation_id: described(
    organisationId,
    "The ID of the organisation that the article is read for, from the URL of its page.",
  ),
};
