import type { TableRequest } from "../shared/protocol";
import { member } from "../shared/reference";

/** Which records are shown, and in which order. */
export type Ordering = Pick<TableRequest, "filter" | "sort" | "descending">;

/** @returns the positions of the records that pass the filter, in the order in which they are shown */
export function order(records: unknown[], { filter, sort, descending }: Ordering): number[] {
  const needle = filter.toLowerCase();
  const positions: number[] = [];
  for (const [position, record] of records.entries())
    if (needle === "" || contains(record, needle)) positions.push(position);
  return sort === undefined ? positions : sorted(positions, records, sort, descending === "true");
}

/** Whether a value has a text, at any depth. The names of fields do not count: every record has them. */
function contains(value: unknown, needle: string): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value !== "object") return String(value).toLowerCase().includes(needle);
  return Object.values(value).some((item) => contains(item, needle));
}

const text = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/** Records without a value stay at the end in both directions. */
function sorted(positions: number[], records: unknown[], key: string, descending: boolean): number[] {
  const values = new Map(positions.map((position) => [position, comparable(member(records[position], key))]));
  return positions.sort((first, second) => {
    const [a, b] = [values.get(first), values.get(second)];
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    const difference = compared(a, b);
    return descending ? -difference : difference;
  });
}

/** Numbers come before texts. */
function compared(a: string | number, b: string | number): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string") return text.compare(a, b);
  return typeof a === "number" ? -1 : 1;
}

/** What a value is compared by; undefined if it is blank. Amounts may be texts. */
function comparable(value: unknown): string | number | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  if (typeof value === "number") return value;
  if (typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value)) return Number(value);
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
