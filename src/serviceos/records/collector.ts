import { z } from "zod";
import { record } from "../../kit/action/record";
import { anything, listOf, reference, utc, words } from "./shared";

export const collector = record(
  "collector",
  () =>
    z.looseObject({
      collector_id: z.string(),
      company_number: reference(),
      site_number: reference(),
      site_name: words(),
      status: words(),
      version: words(),
      last_seen_at: utc().nullish(),
      sync_status: words(),
      last_sync_at: utc().nullish(),
    }),
  {
    collector_id: "c-abc123",
    company_number: 5,
    site_number: 12,
    site_name: "Main Office",
    status: "active",
    version: "0.2.0",
    last_seen_at: "2026-03-13T14:00:00Z",
    sync_status: "completed",
    last_sync_at: "2026-03-13T13:55:00Z",
  },
);

export const collectors = listOf("collectors", collector);

const command = record(
  "command",
  () => z.looseObject({ command_id: z.string(), type: words(), parameters: anything() }),
  { command_id: "cmd-1", type: "scan", parameters: {} },
);

export const collectorCommands = listOf("collectorCommands", command);

/** Says that something was taken in. */
export const acknowledgement = record(
  "acknowledgement",
  () => z.looseObject({ status: words(), received_at: utc().nullish() }),
  { status: "accepted", received_at: "2026-03-13T14:00:00Z" },
);
