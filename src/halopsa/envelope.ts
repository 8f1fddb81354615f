/** What HaloPSA says beside the records of a list. */
export interface Envelope {
  record_count?: number;
  page_no?: number;
  page_size?: number;
}

/** A list as it came, bare or wrapped. */
export interface Opened<Record> {
  records: Record[];
  /** What stood around the records; undefined where they came bare. */
  around?: Envelope;
}

/** Lists that stand beside the records and are none. */
const BESIDE = new Set(["columns", "faqlists", "views"]);

/**
 * Opens a list. HaloPSA gives some lists bare and wraps others, under a key that is mostly the resource's name in
 * the plural, but not always: CRM notes come under "actions".
 * @returns undefined where there is no list in it
 */
export function openList<Record>(path: string, reply: unknown): Opened<Record> | undefined {
  if (Array.isArray(reply)) return { records: reply };
  if (typeof reply !== "object" || reply === null) return undefined;
  const lists = Object.keys(reply).filter((key) => Array.isArray((reply as { [key: string]: unknown })[key]));
  const resource = path.split("/")[0]!.toLowerCase();
  const key = lists.find((one) => one.startsWith(resource)) ?? lists.find((one) => !BESIDE.has(one));
  if (key === undefined) {
    return (reply as Envelope).record_count === 0 ? { records: [], around: reply } : undefined;
  }
  const { [key]: records, ...around } = reply as { [key: string]: unknown };
  return { records: records as Record[], around };
}

/** The one record of a reply: bare, in a list, or wrapped. A reply without one is given back as it is. */
export function openOne(path: string, reply: unknown): unknown {
  const isBare = typeof reply === "object" && reply !== null && "id" in reply;
  if (isBare) return reply;
  const opened = openList(path, reply);
  return opened?.records.length === 1 ? opened.records[0] : reply;
}

/** The records that were saved, in a list, whatever the shape of the reply. */
export function openSaved(path: string, reply: unknown): unknown[] {
  if (reply === undefined || reply === null || reply === "") return [];
  const isBare = typeof reply === "object" && "id" in reply;
  return isBare ? [reply] : (openList(path, reply)?.records ?? [reply]);
}
