import { z } from "zod";
import { accepted, after, applyFilters, before, choice, HttpResponse, sameText } from "../../core";
import type { Row, World } from "../world";
import {
  bodyOf,
  change,
  create,
  dateRange,
  Envelope,
  endpoint,
  field,
  findRecord,
  get,
  idFilters,
  list,
  remove,
  searchFilter,
  statusFilter,
} from "./resource";

const STATUSES = ["open", "closed", "in_progress", "on_hold"] as const;

const status = statusFilter("status", ...STATUSES);
const createdAt = (row: Row) => row.created_at as string;

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
    ...idFilters("priority", "company_number", "site_number", "assigned_to"),
    job_type: sameText((row: Row) => row.job_type as string),
    ...searchFilter("subject", "description"),
    created_after: after(createdAt),
    created_before: before(createdAt),
  },
  required: ["subject", "description", "company_number"],
  createdFields: ["ticket_id", "ticket_number", "status"],
  initial: (_: unknown, world: World) => ({
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
    comments: entriesOf(world, "comments", id),
    time_entries: entriesOf(world, "timeEntries", id),
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

/** @returns the comments or time entries of a ticket */
const entriesOf = (world: World, kind: "comments" | "timeEntries", ticket: Row["id"]) =>
  world
    .of(kind)
    .all()
    .filter((row) => row.ticket_id === ticket)
    .map((row) => world.show(kind, row));

const entryOperations = (
  name: string,
  kind: "comments" | "timeEntries",
  body: ReturnType<typeof bodyOf>,
  defaults: Record<string, unknown>,
) => [
  endpoint("GET", `tickets/:id/${name}`, "tickets:read", {
    run: (call) => entriesOf(call.state, kind, findRecord(call, "tickets").id),
  }),
  endpoint("POST", `tickets/:id/${name}`, "tickets:write", {
    body,
    run(call) {
      const ticket_id = findRecord(call, "tickets").id;
      const input = { ...call.state.defaults(kind), ...defaults, ...call.body, ticket_id };
      return new Envelope(call.state.show(kind, call.state.of(kind).add(input)), 201);
    },
  }),
];

const exported = { format: accepted<Row>(choice("csv", "pdf")), status, ...dateRange("created_at") };

const setup = {
  ...tickets,
  required: [...tickets.required],
  createdFields: [...tickets.createdFields],
  sorts: [...tickets.sorts],
};

export const ticketOperations = [
  list(setup),
  get({ ...setup, fields: newFields }),
  create({ ...setup, fields: newFields }),
  change({ ...setup, fields: changedFields }),
  remove({ ...setup, fields: newFields }),
  ...entryOperations(
    "comments",
    "comments",
    bodyOf({ comment: field.text, is_internal: field.flag }, ["comment"]),
    {
      is_internal: false,
      author: "API",
    },
  ),
  ...entryOperations(
    "time-entries",
    "timeEntries",
    bodyOf({ duration_minutes: z.int().min(0).nullish(), description: field.text, billable: field.flag }, [
      "duration_minutes",
    ]),
    { billable: true },
  ),
  endpoint("GET", "tickets/export", "tickets:read", {
    query: exported,
    run({ state, query }) {
      const rows = applyFilters(state.of("tickets").all(), exported, query, state);
      if (query.some(({ name, value }) => name === "format" && value === "pdf"))
        return new HttpResponse(200, Buffer.from("%PDF-1.4 sandbox"), { "content-type": "application/pdf" });
      const lines = rows.map(({ ticket_number, status, subject }) =>
        [ticket_number, status, subject].join(","),
      );
      const csv = ["ticket_number,status,subject", ...lines].join("\r\n");
      return new HttpResponse(200, Buffer.from(csv), { "content-type": "text/csv" });
    },
  }),
];
