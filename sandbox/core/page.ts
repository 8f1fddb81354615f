/** What a record is sorted by. */
export type SortKey = string | number | null | undefined;

/** Sorts a copy; equal records keep their order, empty values come first. */
export const sortBy = <Row>(
  rows: readonly Row[],
  pick: (row: Row) => SortKey,
  descending = false,
): readonly Row[] => {
  const sign = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, key: pick(row) ?? "" }))
    .sort((one, other) => (one.key < other.key ? -sign : one.key > other.key ? sign : 0))
    .map(({ row }) => row);
};

/**
 * Cuts one page.
 * @param page counted from 1
 * @param size records a page
 */
export const takePage = <Row>(rows: readonly Row[], page: number, size: number) => ({
  rows: rows.slice((page - 1) * size, page * size),
  hasMore: page * size < rows.length,
  total: rows.length,
});
