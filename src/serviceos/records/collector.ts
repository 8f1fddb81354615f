import { z } from "zod";
import { record } from "../../kit/action/record";
import { dateTime, freeObject, integer, listOf, text } from "./shared";

export const collector = record(
  "collector",
  () =>
    z.looseObject({
      collector_id: z.string(),
      company_number: integer(),
      site_number: integer(),
      site_name: text(),
      status: text(),
      version: text(),
      last_seen_at: dateTime(),
      sync_status: text(),
      last_sync_at: dateTime(),
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
  () =>
    z.looseObject({
      command_id: z.string(),
      type: text(),
      parameters: freeObject({ scan_type: text(), subnet: text() }),
    }),
  { command_id: "cmd-1", type: "scan", parameters: { scan_type: "full", subnet: "192.168.1.0/24" } },
);

export const collectorCommands = listOf("collectorCommands", command);

/** Confirms that data from a collector was received. */
export const acknowledgement = record(
  "acknowledgement",
  () => z.looseObject({ status: text(), received_at: dateTime() }),
  { status: "accepted", received_at: "2026-03-13T14:00:00Z" },
);
