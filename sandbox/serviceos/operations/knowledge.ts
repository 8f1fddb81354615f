import { choice, filter } from "../../core";
import type { Row } from "../world";
import { bodyOf, field, list, numbered, one, permissionsOf, Reply, resource, searched } from "./resource";

const permissions = permissionsOf("kb");
const VISIBILITIES = ["public", "internal", "both"] as const;

export const knowledgeOperations = [
  ...resource({
    path: "kb-articles",
    kind: "articles",
    permissions,
    paged: true,
    query: {
      ...searched("title", "content"),
      ...numbered("category"),
      visibility: filter(choice(...VISIBILITIES), (value) => (row: Row) => row.visibility === value),
    },
    fields: {
      title: field.text,
      content: field.text,
      category: field.id,
      visibility: field.oneOf(...VISIBILITIES),
      status: field.text,
    },
    needs: ["title", "content"],
    made: ({ status, visibility }) => ({ status: status ?? "draft", visibility: visibility ?? "internal" }),
    details: () => ({ linked_entities: [] }),
  }),
  list({ path: "kb-categories", kind: "categories", permission: permissions.read }),
  one("POST", "kb-categories", permissions.write, {
    body: bodyOf({ name: field.text, description: field.text, parent_id: field.id }, ["name"]),
    run({ body, state }) {
      const made = { ...state.defaults("categories"), ...body };
      return new Reply(state.show("categories", state.of("categories").add(made)), 201);
    },
  }),
];
