import { z } from "zod";
import { record } from "../../kit/action/record";
import { dateTime, id, integer, listOf, text } from "./shared";

export const discoveryScan = record(
  "discoveryScan",
  () =>
    z.looseObject({
      scan_id: id(),
      company_number: integer(),
      site_number: integer(),
      scan_type: text(),
      subnet: text(),
      status: text(),
      created_at: dateTime(),
    }),
  {
    scan_id: 610,
    company_number: 5,
    site_number: 12,
    scan_type: "full",
    subnet: "192.168.1.0/24",
    status: "queued",
    created_at: "2026-03-13T14:00:00Z",
  },
);

export const discoveryQueue = listOf("discoveryQueue", discoveryScan);

/** The devices that a scan found. */
export const discoveryScanResults = record(
  "discoveryScanResults",
  () =>
    z.looseObject({
      scan_id: id(),
      status: text(),
      devices: z
        .array(z.looseObject({ ip_address: text(), mac_address: text(), hostname: text() }))
        .nullish(),
    }),
  {
    scan_id: 610,
    status: "completed",
    devices: [{ ip_address: "192.168.1.50", mac_address: "AA:BB:CC:DD:EE:FF", hostname: "printer-2" }],
  },
);
