import { z } from "zod";
import { record } from "../../kit/action/record";
import { dateTime, flag, freeObject, id, integer, listOf, text } from "./shared";

export const systemHealth = record(
  "systemHealth",
  () => z.looseObject({ status: text(), checks: freeObject({ database: text(), mail: text() }) }),
  { status: "healthy", checks: { database: "ok", mail: "ok" } },
);

const collectorState = record(
  "collectorState",
  () =>
    z.looseObject({
      collector_id: z.string(),
      status: text(),
      sync_status: text(),
      last_seen_at: dateTime(),
    }),
  {
    collector_id: "c-abc123",
    status: "active",
    sync_status: "completed",
    last_seen_at: "2026-03-13T14:00:00Z",
  },
);

export const collectorHealth = listOf("collectorHealth", collectorState);

export const alert = record(
  "alert",
  () =>
    z.looseObject({
      alert_id: id(),
      severity: text(),
      message: text(),
      asset_id: integer(),
      acknowledged: flag(),
      notes: text(),
      created_at: dateTime(),
    }),
  {
    alert_id: 5501,
    severity: "warning",
    message: "Disk is 90 percent full",
    asset_id: 200,
    acknowledged: false,
    created_at: "2026-03-13T13:00:00Z",
  },
);

export const alerts = listOf("alerts", alert);
