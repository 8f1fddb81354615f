import type { Row, World } from "../world";
import { mustExist } from "./resource";

interface Setup {
  /** All records that have such lines. */
  records: readonly { lines: Row[] }[];
  /** The number after which the IDs of lines begin. */
  firstId: number;
  /** The field that contains the item's ID. */
  itemKey: string;
}

/** Changes the lines that have an ID, and adds the others. */
export function savedLines(
  given: unknown,
  before: Row[],
  { items }: World,
  { records, firstId, itemKey }: Setup,
): Row[] {
  let next = Math.max(firstId, ...records.flatMap(({ lines }) => lines.map(({ id }) => id))) + 1;
  const lines = [...before];
  for (const line of (given ?? []) as Partial<Row>[]) {
    mustExist(items, line, itemKey);
    const at = lines.findIndex(({ id }) => id === line.id);
    if (at >= 0) lines[at] = { ...(lines[at] as Row), ...line };
    else lines.push({ ...line, id: next++ });
  }
  return lines;
}
