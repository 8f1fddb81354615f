import { z } from "zod";
import { Answer, accepted, after, applyFilters, before, choice, sameText } from "../../core";
import type { Row, World } from "../world";
import {
  between,
  bodyOf,
  change,
  create,
  field,
  found,
  get,
  list,
  numbered,
  one,
  Reply,
  remove,
  searched,
  statusFilter,
} from "./resource";

const STATUSES = ["open", "closed", "in_progress", "on_hold"] as const;

const status = statusFilter("status", ...STATUSES);
const moment = (row: Row) => row.created_at as string;

const fields = {
  subject: field.text,
  description: field.text,
  priority: z.int().min(1).max(5).nullish(),
  assigned_to: field.id,
};

const tickets = {
  path: "tickets",
  kind: "tickets",
  permissions: { read: "tickets:read", write: "tickets:write", remove: "tickets:delete" },
  permission: "tickets:read",
  paged: true,
  sorts: ["created_at", "updated_at", "ticket_number", "priority", "status"],
  newestFirst: "created_at",
  query: {
    status,
    ...numbered("priority", "company_number", "site_number", "assigned_to"),
    job_type: sameText((row: Row) => row.job_type as string),
    ...searched("subject", "description"),
    created_after: after(moment),
    created_before: before(moment),
  },
  needs: ["subject", "description", "company_number"],
  created: ["ticket_id", "ticket_number", "status"],
  made: (_: unknown, world: World) => ({
    ticket_number:
      Math.max(
        0,
        ...world
          .of("tickets")
          .all()
          .map((row) => Number(row.ticket_number)),
      ) + 1,
    status: "open",
  }),
  details: ({ id, company_number }: Row, world: World) => ({
    comments: below(world, "comments", id),
    time_entries: below(world, "timeEntries", id),
    assets: world
      .of("assets")
      .all()
      .filter((asset) => asset.company_number === company_number)
      .slice(0, 3)
      .map((asset) => ({ asset_id: asset.id, machine_name: asset.machine_name })),
    contracts: world
      .of("contracts")
      .all()
      .filter((contract) => contract.company_number === company_number)
      .map((contract) => ({ contract_id: contract.id, name: contract.name })),
  }),
} as const;

const newFields = { ...fields, job_type: field.text, company_number: field.id, site_number: field.id };
const changedFields = { ...fields, status: field.oneOf(...STATUSES) };

/** What belongs to a ticket. */
const below = (world: World, kind: "comments" | "timeEntries", ticket: Row["id"]) =>
  world
    .of(kind)
    .all()
    .filter((row) => row.ticket_id === ticket)
    .map((row) => world.show(kind, row));

const part = (
  name: string,
  kind: "comments" | "timeEntries",
  body: ReturnType<typeof bodyOf>,
  defaults: Record<string, unknown>,
) => [
  one("GET", `tickets/:id/${name}`, "tickets:read", {
    run: (call) => below(call.state, kind, found(call, "tickets").id),
  }),
  one("POST", `tickets/:id/${name}`, "tickets:write", {
    body,
    run(call) {
      const ticket_id = found(call, "tickets").id;
      const given = { ...call.state.defaults(kind), ...defaults, ...call.body, ticket_id };
      return new Reply(call.state.show(kind, call.state.of(kind).add(given)), 201);
    },
  }),
];

const exported = { format: accepted<Row>(choice("csv", "pdf")), status, ...between("created_at") };

const setup = {
  ...tickets,
  needs: [...tickets.needs],
  created: [...tickets.created],
  sorts: [...tickets.sorts],
};

export const ticketOperations = [
  list(setup),
  get({ ...setup, fields: newFields }),
  create({ ...setup, fields: newFields }),
  change({ ...setup, fields: changedFields }),
  remove({ ...setup, fields: newFields }),
  ...part("comments", "comments", bodyOf({ comment: field.text, is_internal: field.flag }, ["comment"]), {
    is_internal: false,
    author: "API",
  }),
  ...part(
    "time-entries",
    "timeEntries",
    bodyOf({ duration_minutes: z.int().min(0).nullish(), description: field.text, billable: field.flag }, [
      "duration_minutes",
    ]),
    { billable: true },
  ),
  one("GET", "tickets/export", "tickets:read", {
    query: exported,
    run({ state, asked }) {
      const rows = applyFilters(state.of("tickets").all(), exported, asked, state);
      if (asked.some(({ name, value }) => name === "format" && value === "pdf"))
        return new Answer(200, Buffer.from("%PDF-1.4 sandbox"), { "content-type": "application/pdf" });
      const lines = rows.map(({ ticket_number, status, subject }) =>
        [ticket_number, status, subject].join(","),
      );
      const csv = ["ticket_number,status,subject", ...lines].join("\r\n");
      return new Answer(200, Buffer.from(csv), { "content-type": "text/csv" });
    },
  }),
];
