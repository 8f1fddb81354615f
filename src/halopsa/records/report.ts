import { z } from "zod";
import { record } from "../../kit/action/record";
import * as field from "./shared";

/** A report. Its rows are present only if it was run. */
export const report = record(
  "report",
  () =>
    z.looseObject({
      id: field.id(),
      name: field.text(),
      description: field.text(),
      group_id: field.reference(),
      group_name: field.text(),
      type: field.integer(),
      sql: field.text(),
      last_run_date: field.timestamp(),
      report: z
        .looseObject({
          rows: z
            .array(z.record(z.string(), z.unknown()))
            .nullish()
            .describe("The rows, by the names of their columns"),
          row_count: field.integer(),
          load_error: field.text(),
        })
        .nullish(),
    }),
  {
    id: 204,
    name: "Open tickets by team",
    description: "Tickets that are not closed, per team",
    group_id: 8,
    group_name: "Service Desk",
    type: 0,
    last_run_date: "2026-03-02T06:00:00Z",
    report: { rows: [{ Client: "Northwind", Tickets: 12 }], load_error: "" },
  },
);
