import type { Row } from "../world";

/** Changes the lines that have an ID, and adds the others. */
export function savedLines(
  given: unknown,
  before: Row[],
  records: readonly { lines: Row[] }[],
  firstId: number,
): Row[] {
  let next = Math.max(firstId, ...records.flatMap(({ lines }) => lines.map(({ id }) => id))) + 1;
  const lines = [...before];
  for (const line of (given ?? []) as Partial<Row>[]) {
    const at = lines.findIndex(({ id }) => id === line.id);
    if (at >= 0) lines[at] = { ...(lines[at] as Row), ...line };
    else lines.push({ ...line, id: next++ });
  }
  return lines;
}
