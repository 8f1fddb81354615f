import { z } from "zod";
import {
  accepted,
  flag,
  HttpResponse,
  type Operation,
  operation,
  pathId,
  queryValue,
  text,
  timestamp,
  wholeNumber,
} from "../../core";
import type { Report, Row, World } from "../world";
import { acceptParameters, commonFilters, field, find, list } from "./resource";

/** The tables that queries can read: their columns, by the name in lowercase, as fields of the sandbox's records. */
const TABLES: Record<string, { rows(world: World): readonly Row[]; columns: Record<string, string> }> = {
  faults: {
    rows: (world) => world.tickets.all(),
    columns: { faultid: "id", symptom: "summary", status: "status_id", areaint: "client_id" },
  },
  area: { rows: (world) => world.clients.all(), columns: { aarea: "id", aareadesc: "name" } },
};

const QUERY = /^select\s+(?:top\s+(\d+)\s+)?(.+?)\s+from\s+(\w+)(?:\s+order\s+by\s+(\w+)(\s+desc)?)?\s*;?$/is;

/** Runs the simple queries that tests need. Other queries fail as the database would. */
function run(sql: string, world: World): { rows?: object[]; row_count?: number; load_error: string } {
  const [, top, columns = "", name = "", order, isDescending] = QUERY.exec(sql.trim()) ?? [];
  if (!name) return { load_error: "Incorrect syntax near the beginning of the query." };
  const table = TABLES[name.toLowerCase()];
  if (!table) return { load_error: `Invalid object name '${name}'.` };
  const selected = columns.split(",").map((column) => column.trim());
  const unknown = [...selected, ...(order ? [order] : [])].find((one) => !table.columns[one.toLowerCase()]);
  if (unknown) return { load_error: `Invalid column name '${unknown}'.` };
  const cellOf = (row: Row, column: string) => row[table.columns[column.toLowerCase()]!];
  const sorted = order
    ? [...table.rows(world)].sort(
        (first, second) =>
          (cellOf(first, order)! < cellOf(second, order)! ? -1 : 1) * (isDescending ? -1 : 1),
      )
    : table.rows(world);
  const rows = sorted
    .slice(0, top === undefined ? sorted.length : Number(top))
    .map((row) => Object.fromEntries(selected.map((column) => [column, cellOf(row, column)])));
  return { rows, row_count: rows.length, load_error: "" };
}

const report = { area: "reporting", path: "Report", label: "Report" };

const period = {
  reportingperiod: accepted<never>(wholeNumber),
  reportingperiodstartdate: accepted<never>(timestamp),
  reportingperiodenddate: accepted<never>(timestamp),
  client_id: accepted<never>(wholeNumber),
};

const queries = z
  .array(
    z.strictObject({
      id: z.literal(0),
      name: z.string(),
      sql: z.string().min(1),
      apiquery_id: z.int(),
      _testonly: z.literal(false),
      _loadreportonly: z.literal(true),
      reportingperiod: field.id,
      reportingperiodstartdate: field.text,
      reportingperiodenddate: field.text,
      client_id: field.id,
    }),
  )
  .length(1);

export const reportOperations: Operation<World>[] = [
  list<Report>({
    ...report,
    key: "reports",
    rows: (world) => world.reports.all(),
    show: ({ sql: _, ...row }) => row,
    paged: true,
    filters: {
      search: commonFilters<Report>(({ name }) => name).search!,
      ...acceptParameters<Report>(wholeNumber, "reportgroup_id", "type"),
      ...acceptParameters<Report>(flag, "includepublished", "chartonly"),
      ...acceptParameters<Report>(text, "clientname"),
    },
  }),
  operation<World>({
    method: "GET",
    path: "/api/Report/:id",
    query: {
      ...period,
      clientname: accepted(text),
      includedetails: accepted(flag),
      loadreport: accepted(flag),
      dontloadsystemreport: accepted(flag),
    },
    permission: report.area,
    run: (call) => {
      const row = find(call.state.reports, pathId(call), report.label);
      const isLoaded = queryValue(call, "loadreport")?.toLowerCase() === "true";
      return isLoaded ? { ...row, report: run(row.sql, call.state) } : row;
    },
  }),
  // Saves nothing: the body must ask for the rows only.
  operation<World, typeof queries>({
    method: "POST",
    path: "/api/Report",
    permission: report.area,
    body: queries,
    run: ({ body: [query], state }) =>
      new HttpResponse(201, { id: 0, name: "", sql: query!.sql, report: run(query!.sql, state) }),
  }),
];
