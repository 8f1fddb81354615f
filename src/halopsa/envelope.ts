/** The properties of HaloPSA's own envelope around the records of a list. */
export interface Envelope {
  record_count?: number;
  page_no?: number;
  page_size?: number;
}

/** The records of a list response. */
export interface Records<Record> {
  records: Record[];
  /** Undefined if the response is a bare list. */
  envelope?: Envelope;
}

/** Lists in an envelope that are not its records. */
const NOT_RECORDS = new Set(["columns", "faqlists", "views"]);

/**
 * Reads a list response. HaloPSA returns some lists bare and wraps others in an envelope. The key of the records is
 * usually the resource in the plural, but not always: CRM notes are under "actions".
 * @returns undefined if the response contains no list
 */
export function readRecords<Record>(path: string, response: unknown): Records<Record> | undefined {
  if (Array.isArray(response)) return { records: response };
  if (typeof response !== "object" || response === null) return undefined;
  const properties = response as { [key: string]: unknown };
  const lists = Object.keys(properties).filter((key) => Array.isArray(properties[key]));
  const resource = path.split("/")[0]!.toLowerCase();
  const key = lists.find((one) => one.startsWith(resource)) ?? lists.find((one) => !NOT_RECORDS.has(one));
  if (key === undefined) {
    return (response as Envelope).record_count === 0 ? { records: [], envelope: response } : undefined;
  }
  const { [key]: records, ...envelope } = properties;
  return { records: records as Record[], envelope };
}

const isRecord = (response: unknown): response is object =>
  typeof response === "object" && response !== null && "id" in response;

/** The single record of a response: bare, in a list or in an envelope. Other responses are returned unchanged. */
export function readRecord(path: string, response: unknown): unknown {
  if (isRecord(response)) return response;
  const list = readRecords(path, response);
  return list?.records.length === 1 ? list.records[0] : response;
}

/**
 * Whether a response stands for a record that does not exist: HaloPSA answers with status 200, and with nothing or a
 * record whose ID is 0. Some records really have that ID.
 */
export function isMissing(path: string, record: unknown): boolean {
  if (record === undefined || record === null || record === "") return true;
  return isRecord(record) && (record as { id: unknown }).id === 0 && !/\/0$/.test(path);
}

/** The records that a request saved, as a list, for all shapes of responses. */
export function readSavedRecords(path: string, response: unknown): unknown[] {
  if (response === undefined || response === null || response === "") return [];
  return isRecord(response) ? [response] : (readRecords(path, response)?.records ?? [response]);
}
