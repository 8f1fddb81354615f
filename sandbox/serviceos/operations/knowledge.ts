import { choice, filter } from "../../core";
import type { Row } from "../world";
import {
  bodyOf,
  Envelope,
  endpoint,
  field,
  idFilters,
  list,
  permissionsOf,
  resource,
  searchFilter,
} from "./resource";

const permissions = permissionsOf("kb");
const VISIBILITIES = ["public", "internal", "both"] as const;

export const knowledgeOperations = [
  ...resource({
    path: "kb-articles",
    kind: "articles",
    permissions,
    paged: true,
    query: {
      ...searchFilter("title", "content"),
      ...idFilters("category"),
      visibility: filter(choice(...VISIBILITIES), (value) => (row: Row) => row.visibility === value),
    },
    fields: {
      title: field.text,
      content: field.text,
      category: field.id,
      visibility: field.oneOf(...VISIBILITIES),
      status: field.text,
    },
    required: ["title", "content"],
    initial: ({ status, visibility }) => ({
      status: status ?? "draft",
      visibility: visibility ?? "internal",
    }),
    details: () => ({ linked_entities: [] }),
  }),
  list({ path: "kb-categories", kind: "categories", permission: permissions.read }),
  endpoint("POST", "kb-categories", permissions.write, {
    body: bodyOf({ name: field.text, description: field.text, parent_id: field.id }, ["name"]),
    run({ body, state }) {
      const record = { ...state.defaults("categories"), ...body };
      return new Envelope(state.show("categories", state.of("categories").add(record)), 201);
    },
  }),
];
