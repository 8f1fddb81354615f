import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import { dateTime, id, integer, listOf, text } from "./shared";
import { VISIBILITIES } from "./values";

const fields = () =>
  z.looseObject({
    article_id: id(),
    title: text(),
    content: text().describe("HTML or text"),
    category: integer().describe("ID of the category"),
    visibility: openEnum(...VISIBILITIES).nullish(),
    status: text(),
    updated_at: dateTime(),
  });

const example = {
  article_id: 410,
  title: "Renew the VPN certificate",
  content: "<p>Open the VPN server's settings.</p>",
  category: 4,
  visibility: "internal",
  status: "published",
  updated_at: "2026-03-12T08:00:00Z",
};

export const article = record("article", fields, example);

/** An article with its linked entities. */
export const articleDetails = record(
  "articleDetails",
  () =>
    fields().extend({
      linked_entities: z.array(z.looseObject({ entity_type: text(), entity_id: integer() })).nullish(),
    }),
  { ...example, linked_entities: [{ entity_type: "asset", entity_id: 200 }] },
);

export const articleCategory = record(
  "articleCategory",
  () => z.looseObject({ category_id: id(), name: text(), description: text(), parent_id: integer() }),
  { category_id: 4, name: "Networking", description: "VPN, routers and switches", parent_id: 1 },
);

export const articleCategories = listOf("articleCategories", articleCategory);
