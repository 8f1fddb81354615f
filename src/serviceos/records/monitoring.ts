import { z } from "zod";
import { record } from "../../kit/action/record";
import { anything, flag, id, listOf, reference, utc, words } from "./shared";

export const systemHealth = record(
  "systemHealth",
  () => z.looseObject({ status: words(), checks: anything() }),
  { status: "healthy", checks: {} },
);

const collectorState = record(
  "collectorState",
  () =>
    z.looseObject({
      collector_id: z.string(),
      status: words(),
      sync_status: words(),
      last_seen_at: utc().nullish(),
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
      severity: words(),
      message: words(),
      asset_id: reference(),
      acknowledged: flag(),
      notes: words(),
      created_at: utc().nullish(),
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
