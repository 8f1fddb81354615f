import { accepted, choice, HttpResponse, queryValue } from "../../core";
import type { Row, World } from "../world";
import { bodyOf, endpoint, field, findRecord, permissionsOf, resource } from "./resource";

const permissions = permissionsOf("reports");

const FILES: Record<string, [contentType: string, content: string]> = {
  csv: ["text/csv", ""],
  pdf: ["application/pdf", "%PDF-1.4 sandbox"],
  xlsx: ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK sandbox"],
};

function rowsOf(world: World, { type, fields }: Row) {
  const kind = type === "assets" ? "assets" : "tickets";
  const columns = (fields ?? []) as string[];
  const rows = world
    .of(kind)
    .all()
    .slice(0, 20)
    .map((row) => {
      const shown = world.show(kind, row);
      return Object.fromEntries(columns.map((column) => [column, shown[column] ?? null]));
    });
  return { columns, rows };
}

export const reportOperations = [
  ...resource({
    path: "reports",
    kind: "reports",
    permissions,
    fields: {
      name: field.text,
      type: field.text,
      fields: field.texts,
      filters: field.object,
      schedule: field.object,
    },
    required: ["name"],
    initial: ({ type, fields }) => ({
      type: type ?? "tickets",
      fields: fields ?? ["ticket_number", "subject"],
    }),
  }),
  endpoint("POST", "reports/:id/run", permissions.read, {
    body: bodyOf({ parameters: field.object }),
    run(call) {
      const report = findRecord(call, "reports");
      const { columns, rows } = rowsOf(call.state, report);
      return { report_id: report.id, columns, rows, total: rows.length };
    },
  }),
  endpoint("GET", "reports/:id/export", permissions.read, {
    query: { format: accepted<Row>(choice("csv", "pdf", "xlsx")) },
    run(call) {
      const { columns, rows } = rowsOf(call.state, findRecord(call, "reports"));
      const format = queryValue(call, "format") ?? "csv";
      const [contentType, content] = FILES[format]!;
      const csv = [columns, ...rows.map((row) => Object.values(row))]
        .map((line) => line.join(","))
        .join("\r\n");
      return new HttpResponse(200, Buffer.from(content || csv), { "content-type": contentType });
    },
  }),
  endpoint("GET", "reports/fields", permissions.read, {
    run: () => [
      { key: "ticket_number", label: "Ticket Number", type: "integer" },
      { key: "subject", label: "Subject", type: "string" },
      { key: "company_name", label: "Company", type: "string" },
      { key: "machine_name", label: "Machine Name", type: "string" },
      { key: "site_name", label: "Site", type: "string" },
    ],
  }),
  endpoint("GET", "dashboard", permissions.read, {
    run({ state }) {
      const tickets = state.of("tickets").all();
      const open = tickets.filter(({ status }) => status !== "closed");
      return {
        open_tickets: open.length,
        high_priority: open.filter(({ priority }) => Number(priority) <= 2).length,
        avg_resolution_hours: 4.2,
        tickets_today: tickets.filter(({ created_at }) =>
          String(created_at).startsWith(state.now().slice(0, 10)),
        ).length,
        tickets_this_week: tickets.length,
        sla_compliance: 94.5,
      };
    },
  }),
];
