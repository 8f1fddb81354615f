import { filter, flag, type Operation, oneOf, text, wholeNumber } from "../../core";
import type { KbArticle, Row, World } from "../world";
import { faqLists } from "../world/lookups";
import { nameOf } from "./clients";
import {
  acceptParameters,
  commonFilters,
  field,
  get,
  idFilter,
  list,
  mustExist,
  remove,
  save,
} from "./resource";

const named = ({ id, name }: Row) => ({ id, name });

const article = {
  area: "kb",
  path: "KBArticle",
  label: "Article",
  from: (world: World) => world.kbArticles,
  show: (row: KbArticle, world: World) => ({
    ...row,
    creator_name: nameOf(world.agents, row.creator_id),
    faqlists: faqLists.filter(({ id }) => row.faqlists.some((one) => one.id === id)),
    related_articles: row.related_articles.flatMap(({ id }) => world.kbArticles.get(id) ?? []).map(named),
    attachments: row.attachments
      .flatMap(({ id }) => world.attachments.get(id) ?? [])
      .map(({ id, filename, filesize }) => ({ id, filename, filesize })),
  }),
};

/** @throws ApiError 400 if the body links a record that does not exist */
function checkLinks(input: Record<string, unknown>, world: World): void {
  const kinds = {
    faqlists: { has: (id: number | string) => faqLists.some((one) => one.id === id) },
    related_articles: world.kbArticles,
    attachments: world.attachments,
  };
  for (const [name, kind] of Object.entries(kinds)) {
    for (const { id } of (input[name] ?? []) as Row[]) mustExist(kind, { [name]: id }, name);
  }
}

/** Files are added to those of the article; the other lists are replaced. */
const attachmentsOf = ({ attachments }: Record<string, unknown>, before: Row[]) =>
  attachments ? { attachments: [...before, ...(attachments as Row[])] } : {};

const texts = [
  "name",
  "description",
  "description_html",
  "resolution",
  "resolution_html",
  "kb_tags",
  "next_review_date",
  "limit_start_date",
  "limit_end_date",
  "internalmemoagent",
];

const isLinked = (name: "faqlists" | "related_articles", id: number) => (row: KbArticle) =>
  row[name].some((one) => one.id === id);

export const kbArticleOperations: Operation<World>[] = [
  list<KbArticle>({
    ...article,
    key: "articles",
    rows: (world) => world.kbArticles.all(),
    show: ({ id, name, description, type, inactive, kb_tags, view_count, date_created, date_edited }) => ({
      id,
      name,
      description,
      type,
      inactive,
      kb_tags,
      view_count,
      date_created,
      date_edited,
    }),
    paged: true,
    filters: {
      ...commonFilters<KbArticle>(({ name, description, kb_tags }) => `${name} ${description} ${kb_tags}`),
      ...idFilter<KbArticle>("type"),
      articletype: oneOf(wholeNumber, (row: KbArticle) => row.type),
      faqlists: filter(
        text,
        (ids) => (row: KbArticle) => ids.split(",").some((id) => isLinked("faqlists", Number(id))(row)),
      ),
      related_to: filter(wholeNumber, (id) => isLinked("related_articles", id)),
      needsreview: filter(
        flag,
        (wanted, world: World) => (row: KbArticle) =>
          !wanted || (row.next_review_date !== null && String(row.next_review_date) <= world.now()),
      ),
      ...acceptParameters<KbArticle>(
        wholeNumber,
        "client_id",
        "site_id",
        "organisation_id",
        "device_id",
        "related_to_ticket",
      ),
      ...acceptParameters<KbArticle>(text, "advanced_search", "language_code"),
    },
  }),
  get(article, ["includedetails", "organisation_id"]),
  save<KbArticle>({
    ...article,
    fields: {
      ...Object.fromEntries(texts.map((name) => [name, field.text])),
      type: field.id,
      inactive: field.flag,
      showforall: field.flag,
      faqlists: field.objects,
      related_articles: field.objects,
      attachments: field.objects,
      customfields: field.customfields,
    },
    required: ["name"],
    create: (input, world) => {
      checkLinks(input, world);
      const now = world.now();
      return {
        type: 0,
        inactive: false,
        showforall: false,
        view_count: 0,
        useful_count: 0,
        notuseful_count: 0,
        next_review_date: null,
        faqlists: [],
        related_articles: [],
        customfields: [],
        ...input,
        attachments: (input.attachments ?? []) as Row[],
        date_created: now,
        date_edited: now,
      } as unknown as Omit<KbArticle, "id">;
    },
    change: (input, row, world) => {
      checkLinks(input, world);
      return { ...attachmentsOf(input, row.attachments), date_edited: world.now() };
    },
  }),
  remove(article),
];
