import { z } from "zod";
import {
  ApiError,
  accepted,
  choice,
  commaList,
  invalidField,
  queryValue,
  text,
  wholeNumber,
} from "../../core";
import type { Kind, Row, World } from "../world";
import { contactFields } from "./companies";
import { bodyOf, checkReferences, endpoint, field } from "./resource";

const ids = z.array(z.int()).min(1);

/**
 * Applies a function to each of the records.
 * @returns the number of records that exist, and errors for those that do not
 */
function forEachRecord(world: World, kind: Kind, wanted: unknown, apply: (row: Row) => void) {
  const missing = (wanted as number[]).filter((id) => !world.of(kind).has(id));
  for (const id of wanted as number[]) {
    const row = world.of(kind).get(id);
    if (row) apply(row);
  }
  return {
    processed: (wanted as number[]).length - missing.length,
    failed: missing.length,
    errors: missing.map((id) => ({ id, error: "not found" })),
  };
}

const ACTIONS = ["assign", "close", "update_priority", "update_status", "delete"] as const;

/**
 * @returns the changes that an action makes
 * @throws ApiError 400 if the body lacks a value that the action requires
 */
function changesOf(body: Record<string, unknown>, world: World): Record<string, unknown> {
  const needed = (name: string) => {
    if (body[name] === undefined) throw invalidField(name, `The action ${body.action} requires it.`);
    return { [name]: body[name] };
  };
  if (body.action === "assign") return needed("assigned_to");
  if (body.action === "update_priority") return needed("priority");
  if (body.action === "update_status") return needed("status");
  return { status: "closed", closed_at: world.now() };
}

const KINDS = {
  tickets: "tickets",
  companies: "companies",
  assets: "assets",
  contacts: "contacts",
  kb: "articles",
} as const;
type SearchType = keyof typeof KINDS;

/** The field of each kind that is searched and returned. */
const SEARCHED_FIELDS: Record<SearchType, string> = {
  tickets: "subject",
  companies: "customer",
  assets: "machine_name",
  contacts: "last_name",
  kb: "title",
};

/** Bulk operations and the search across kinds. */
export const bulkOperations = [
  endpoint("POST", "bulk/tickets", "tickets:write", {
    body: bodyOf(
      {
        action: z.enum(ACTIONS),
        ticket_ids: ids,
        assigned_to: field.id,
        priority: z.int().min(1).max(5).nullish(),
        status: field.oneOf("open", "closed", "in_progress", "on_hold"),
      },
      ["action", "ticket_ids"],
    ),
    run({ body, state, headers }) {
      const tickets = state.of("tickets");
      if (body.action !== "delete") {
        const changes = changesOf(body, state);
        return forEachRecord(state, "tickets", body.ticket_ids, ({ id }) => tickets.change(id, changes));
      }
      const secret = String(headers.authorization).replace(/^Bearer /, "");
      const key = state
        .of("apiKeys")
        .all()
        .find((one) => one.secret === secret);
      if (!(key?.permissions as string[] | undefined)?.includes("tickets:delete"))
        throw new ApiError(403, "Insufficient permissions");
      return forEachRecord(state, "tickets", body.ticket_ids, ({ id }) => tickets.remove(id));
    },
  }),
  endpoint("POST", "bulk/assets", "assets:write", {
    body: bodyOf({ action: field.text, asset_ids: ids, values: field.object }, ["action", "asset_ids"]),
    run: ({ body, state }) =>
      forEachRecord(state, "assets", body.asset_ids, ({ id }) =>
        state.of("assets").change(id, (body.values ?? {}) as Record<string, unknown>),
      ),
  }),
  endpoint("POST", "bulk/contacts", "contacts:write", {
    body: bodyOf({ contacts: z.array(z.strictObject({ contact_id: field.id, ...contactFields() })).min(1) }, [
      "contacts",
    ]),
    run({ body, state }) {
      const contacts = state.of("contacts");
      const input = body.contacts as ({ contact_id?: number } & Record<string, unknown>)[];
      const known = input.filter(({ contact_id }) => contact_id !== undefined);
      for (const { contact_id, ...contact } of input) {
        checkReferences(contact, state);
        if (contact_id === undefined) contacts.add({ ...state.defaults("contacts"), ...contact });
        else if (!contacts.has(contact_id))
          throw invalidField("contact_id", `There is no record ${contact_id}.`);
        else contacts.change(contact_id, contact);
      }
      return { imported: input.length - known.length, updated: known.length, failed: 0, errors: [] };
    },
  }),
  endpoint("GET", "search", undefined, {
    query: {
      q: accepted<Row>(text),
      types: accepted<Row>(commaList(choice(...(Object.keys(KINDS) as SearchType[])))),
      limit: accepted<Row>(wholeNumber),
    },
    run(call) {
      const wanted = queryValue(call, "q")?.toLowerCase();
      if (!wanted) throw invalidField("q", "This parameter is required.");
      const types = (queryValue(call, "types")?.split(",") ?? Object.keys(KINDS)) as SearchType[];
      const limit = Number(queryValue(call, "limit") ?? 5);
      const found = types.map((type) => {
        const field = SEARCHED_FIELDS[type];
        const rows = call.state
          .of(KINDS[type])
          .all()
          .filter((row) => String(row[field]).toLowerCase().includes(wanted))
          .slice(0, limit);
        const show = (row: Row) => ({
          ...Object.fromEntries(
            Object.entries(call.state.show(KINDS[type], { id: row.id, [field]: row[field] })).filter(
              ([, value]) => value !== null,
            ),
          ),
          score: 0.9,
        });
        return [type, rows.map(show)] as const;
      });
      const filled = found.filter(([, rows]) => rows.length > 0);
      return { ...Object.fromEntries(filled), total: filled.reduce((sum, [, rows]) => sum + rows.length, 0) };
    },
  }),
];
