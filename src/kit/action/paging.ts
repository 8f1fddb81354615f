import { ListReader } from "./listReader";
import type { PagingOptions, ReadPage } from "./page";

/** The number of times a list is read again if records moved between its pages. */
const MOST_REREADS = 2;

export interface Collected<Item> {
  records: Item[];
  /** False if records kept moving between pages, or the vendor repeated a page. */
  complete: boolean;
  /** There are more records than the limit. */
  cut: boolean;
  /** There are, or may be, more records than these. */
  hasMore: boolean;
  /** The number of records on all pages, if the vendor reports it. */
  total?: number;
}

/**
 * Reads a whole list: every record once, in the vendor's order, in one array.
 *
 * A deletion moves later records toward the front, an insertion toward the end. Pages that are read from the last to
 * the first can only repeat records after a deletion, never skip them; pages from the first to the last only after an
 * insertion. Pages are read concurrently in the better of the two orders, and checked by the totals that come with
 * them. If these change, or the vendor reports none, the pages are read again one after the other.
 * @throws Error if the list is too long for the memory, or for the vendor's rate
 */
export async function collect<Item>(
  read: ReadPage<Item>,
  options: PagingOptions<Item>,
): Promise<Collected<Item>> {
  const { limit = Number.POSITIVE_INFINITY, appends = false, once = false, warn } = options;
  const list = new ListReader(read, options);
  let pass = await list.first();
  const result = (complete: boolean): Collected<Item> => {
    const { records, total } = pass;
    const cut = records.length > limit || (records.length === limit && pass.hasMore);
    if (records.length > limit) records.length = limit;
    return { records, complete, cut, hasMore: cut || !complete, total };
  };
  const incomplete = (why: string) => {
    warn(`complete: false. ${why}`);
    return result(false);
  };
  if (pass.isStuck) {
    const count = pass.records.length;
    return incomplete(`The list reported more records but returned none: ${count} records were read.`);
  }
  // A list without totals is not read twice for a part of it.
  if (once || (pass.records.length >= limit && pass.total === undefined)) return result(true);

  let previousCount: number | undefined;
  for (let reread = 0; !pass.isConsistent; reread++) {
    const { records, total, isShort, moved } = pass;
    // The same shortfall twice: nothing moves, and reading again would not help.
    if (isShort && !moved && previousCount === records.length)
      return incomplete(`The list reported ${total} records and returned ${records.length}.`);
    if (reread === MOST_REREADS)
      return incomplete(
        `Records were added or deleted each of the ${MOST_REREADS + 1} times the list was read: some may be missing.`,
      );
    previousCount = records.length;
    const again = await list.again(pass);
    pass = appends && again.isDescending ? again : list.merged(again, pass);
  }
  return result(true);
}
