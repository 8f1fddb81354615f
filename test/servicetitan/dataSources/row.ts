/** One picklist, the list that it reads, and the entries that it returns. */
export interface Row {
  /** The key of the data source. */
  key: string;
  /** What the row shows, if it is not the only one for its key. */
  name?: string;
  params?: { [input: string]: unknown };
  /** The path after the tenant, preceded by its module, and by its version if that is not v2. */
  from: string;
  /** The query, without the page, the page size and includeTotal. */
  query?: { [parameter: string]: string };
  /** False for a list that takes no includeTotal. */
  hasTotal?: boolean;
  /** False for a list that the API returns whole. */
  hasPages?: boolean;
  /** The largest page of the list. Defaults to 5000. */
  pageSize?: string;
  records: unknown[];
  /** The whole response, for a list without pages, which is requested without the parameters of pages. */
  reply?: unknown;
  /** The value and label of each entry. */
  entries: [key: string, label: string][];
}

/** The query of a list that is read with the newest records first. */
export const newest = { sort: "-Id" };

/** Records that sort naturally, one without a name, and one without an ID. */
export const namedRecords = [
  { id: 12, name: "unit 10" },
  { id: 9, name: "Unit 9" },
  { id: 3, name: null },
  { name: "none" },
];

export const namedEntries: Row["entries"] = [
  ["3", "(ID: 3)"],
  ["9", "Unit 9 (ID: 9)"],
  ["12", "unit 10 (ID: 12)"],
];
