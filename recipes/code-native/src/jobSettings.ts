import type { Connection } from "@prismatic-io/spectral";

/** The config variables that all flows use. */
export function jobSettings(configVars: Record<string, unknown>) {
  return {
    titan: configVars["ServiceTitan Connection"] as Connection,
    halo: configVars["HaloPSA Connection"] as Connection,
    guid: String(configVars["Application GUID"]),
    businessUnitId: String(configVars["Business Unit"]),
    jobTypeId: String(configVars["Job Type"]),
    campaignId: String(configVars.Campaign),
  };
}

const HOUR_MS = 3_600_000;

/** The hours (UTC) between which the first appointment of a job is. Dispatchers move it. */
const WINDOW = { start: 15, hours: 2 };

/** An appointment on the day after `now`. */
export function appointmentOn(now: Date): { start: string; end: string } {
  const start = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1, WINDOW.start);
  const iso = (time: number) => new Date(time).toISOString();
  return { start: iso(start), end: iso(start + WINDOW.hours * HOUR_MS) };
}
