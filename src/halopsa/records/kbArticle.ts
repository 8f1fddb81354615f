import { z } from "zod";
import { record } from "../../kit/action/record";
import * as field from "./shared";

const named = () => z.looseObject({ id: field.id(), name: field.text() });

const file = () =>
  z.looseObject({ id: field.id(), filename: field.text(), filesize: field.integer().describe("In bytes") });

/** An article of the knowledge base. */
export const kbArticle = record(
  "kbArticle",
  () =>
    z.looseObject({
      id: field.id(),
      name: field.text(),
      description: field.text(),
      description_html: field.text(),
      resolution: field.text(),
      resolution_html: field.text(),
      type: field.integer(),
      inactive: field.flag(),
      showforall: field.flag(),
      kb_tags: field.text().describe("Separated by commas"),
      tag_string: field.text(),
      view_count: field.integer(),
      useful_count: field.integer(),
      notuseful_count: field.integer(),
      date_created: field.timestamp(),
      date_edited: field.timestamp(),
      creator_id: field.reference(),
      creator_name: field.text(),
      editor_id: field.reference(),
      editor_name: field.text(),
      next_review_date: field.timestamp(),
      limit_start_date: field.timestamp(),
      limit_end_date: field.timestamp(),
      internalmemoagent: field.text(),
      faqlists: z.array(named()).nullish(),
      related_articles: z.array(named()).nullish(),
      attachments: z.array(file()).nullish(),
      customfields: field.customfields(),
    }),
  {
    id: 712,
    name: "The printer shows error 49",
    description: "The display shows 49.4C02 and the printer restarts.",
    description_html: "<p>The display shows <b>49.4C02</b> and the printer restarts.</p>",
    resolution: "Delete the queued documents, then update the firmware.",
    type: 0,
    inactive: false,
    showforall: false,
    kb_tags: "printer,firmware",
    view_count: 46,
    useful_count: 9,
    notuseful_count: 1,
    date_created: "2025-11-18T10:02:44.13Z",
    date_edited: "2026-02-24T08:30:12.7Z",
    creator_id: 3,
    creator_name: "Priya Shah",
    next_review_date: "2026-08-24T00:00:00Z",
    faqlists: [{ id: 4, name: "Printers" }],
    related_articles: [{ id: 713, name: "How to update a printer's firmware" }],
  },
);
