import type { Table, TableRequest } from "../shared/protocol";
import { member } from "../shared/reference";

/** A cell shows no more, and the page stays fast whatever the records contain. */
const LONGEST_CELL = 200;

/** More columns are of no use to a reader. All fields are in the other views. */
const MOST_COLUMNS = 200;

/**
 * Cuts rows out of a list of records.
 * @param columns the fields of all records
 * @param positions the records that are shown, in their order
 */
export function tableOf(
  records: unknown[],
  columns: string[],
  positions: number[],
  { offset, limit }: Pick<TableRequest, "offset" | "limit">,
): Omit<Table, "path"> {
  const indexes = positions.slice(offset, offset + limit);
  const rows = indexes.map((index) => columns.map((column) => cellOf(member(records[index], column))));
  return { columns, rows, indexes, total: positions.length };
}

/** The fields of all records, in the order in which they appear. */
export function columnsOf(records: unknown[]): string[] {
  const columns = new Set<string>();
  for (const record of records)
    for (const key of Object.keys(record ?? {})) if (columns.size < MOST_COLUMNS) columns.add(key);
  return [...columns];
}

function cellOf(value: unknown): string {
  if (value === undefined || value === null) return "";
  return (typeof value === "object" ? JSON.stringify(value) : String(value)).slice(0, LONGEST_CELL);
}
