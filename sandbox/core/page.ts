/** A value to sort records by. */
export type SortKey = string | number | null | undefined;

/** @returns a sorted copy, in which equal records keep their order and empty values come first */
export const sortBy = <Row>(
  rows: readonly Row[],
  pick: (row: Row) => SortKey,
  descending = false,
): readonly Row[] => {
  const sign = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, key: pick(row) ?? "" }))
    .sort((first, second) => (first.key < second.key ? -sign : first.key > second.key ? sign : 0))
    .map(({ row }) => row);
};

/**
 * Cuts a page out of a list.
 * @param page starts at 1
 * @param size records per page
 */
export const takePage = <Row>(rows: readonly Row[], page: number, size: number) => ({
  rows: rows.slice((page - 1) * size, page * size),
  hasMore: page * size < rows.length,
  total: rows.length,
});
