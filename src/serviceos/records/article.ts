import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import { id, listOf, reference, utc, words } from "./shared";

const fields = () =>
  z.looseObject({
    article_id: id(),
    title: words(),
    content: words().describe("HTML or text"),
    category: reference().describe("ID of the category"),
    visibility: openEnum("public", "internal", "both").nullish(),
    status: words(),
    updated_at: utc().nullish(),
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

/** An article with what it is linked to. */
export const articleDetails = record(
  "articleDetails",
  () =>
    fields().extend({
      linked_entities: z.array(z.looseObject({ entity_type: words(), entity_id: reference() })).nullish(),
    }),
  { ...example, linked_entities: [{ entity_type: "asset", entity_id: 200 }] },
);

export const articleCategory = record(
  "articleCategory",
  () => z.looseObject({ category_id: id(), name: words(), description: words(), parent_id: reference() }),
  { category_id: 4, name: "Networking", description: "VPN, routers and switches", parent_id: 1 },
);

export const articleCategories = listOf("articleCategories", articleCategory);
