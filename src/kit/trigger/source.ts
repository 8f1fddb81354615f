import { isObject } from "../inputs";
import { keyOf } from "./seen";
import { nextSecond, type Timestamp } from "./timestamp";

/** Records that were read from a vendor's list. */
export interface Listed<Item> {
  records: Item[];
  /** False if records may be missing, because they moved while the list was read. */
  complete: boolean;
}

/** A list whose records have the time of their last change. */
export interface Source<Item> {
  id(record: Item): number | string;
  /** The time of the last change, by the vendor's clock; undefined if the record has none. */
  modified(record: Item): Timestamp | undefined;
  created(record: Item): Timestamp | undefined;
  /** The characters that a place may remember deliveries in. Defaults to all that the platform stores. */
  mostCharacters?: number;
  /** The vendor's clock at its latest response, if known. */
  now?(): Timestamp | undefined;
  /** The vendor's clock at its first response of this run, if known. */
  startedAt?(): Timestamp | undefined;
  /** Absent if the vendor cannot sort this list by the last change. */
  sorted?: {
    /** One page of the records changed at `since` or later, oldest change first. */
    page(since: Timestamp | undefined): Promise<{ records: Item[]; hasMore: boolean }>;
    /** The record that was changed last, of those changed at `since` or later. */
    newest(since: Timestamp | undefined): Promise<Item | undefined>;
  };
  /** Every record changed at `since` or later and before `before`, in any order. */
  all(since: Timestamp | undefined, before?: Timestamp): Promise<Listed<Item>>;
}

/**
 * A source without the rows that cannot be delivered: those that are no objects, or have no ID or no valid time.
 * @param skipped called with the number of such rows in a response
 */
export function withoutMalformed<Item>(source: Source<Item>, skipped: (count: number) => void): Source<Item> {
  const { sorted } = source;
  const isWellFormed = (record: Item) => {
    if (!isObject(record)) return false;
    const id: unknown = source.id(record);
    return (typeof id === "string" || Number.isFinite(id)) && source.modified(record) !== undefined;
  };
  const filtered = <Result extends { records: Item[] }>(result: Result): Result => {
    const records = result.records.filter(isWellFormed);
    const count = result.records.length - records.length;
    if (count > 0) skipped(count);
    return { ...result, records };
  };
  return {
    ...source,
    all: async (since, before) => filtered(await source.all(since, before)),
    sorted: sorted && {
      page: async (since) => filtered(await sorted.page(since)),
      newest: async (since) => {
        const newest = await sorted.newest(since);
        // An empty list has no newest record. If there is one that is malformed, the list shows which is.
        if (newest === undefined || isWellFormed(newest)) return newest;
        const { records } = filtered(await source.all(since));
        return inOrder(source, records).at(-1)?.record;
      },
    },
  };
}

/** Records changed at `since` or later, and where to continue if there are more. */
export async function slice<Item>(
  source: Source<Item>,
  since: Timestamp | undefined,
  inBacklog: boolean,
): Promise<Listed<Item> & { next?: Timestamp; newest?: Timestamp }> {
  const { sorted, modified } = source;
  if (!sorted) return source.all(since);
  const { records, hasMore } = await sorted.page(since);
  if (!hasMore) return { records, complete: true };
  const first = records[0] && modified(records[0]);
  const last = records[0] && modified(records.at(-1)!);
  const newest = inBacklog ? undefined : await sorted.newest(since);
  const isSorted = inBacklog || (newest && last && isNewest(source, newest, records));
  // Vendors have ignored sorts and filters that they document. In that case, the whole list is read.
  if (!first || !last || !isSorted || !isAscending(source, records)) return source.all(since);
  const next = first < last ? last : nextSecond(last);
  if (since && next <= since) return source.all(since);
  const listed = first < last ? { records, complete: true } : await source.all(last, next);
  return { ...listed, next, newest: newest && modified(newest) };
}

/** Whether the first record in descending order follows a page in ascending order, as it must if the vendor sorts. */
function isNewest<Item>({ id, modified }: Source<Item>, newest: Item, records: Item[]): boolean {
  const [first, last] = [records[0]!, records.at(-1)!];
  return modified(newest)! >= modified(last)! && id(newest) !== id(first);
}

function isAscending<Item>({ modified }: Source<Item>, records: Item[]): boolean {
  let before: Timestamp | undefined;
  return records.every((record) => {
    const now = modified(record);
    const ordered = now !== undefined && (before === undefined || before <= now);
    before = now;
    return ordered;
  });
}

/** Oldest change first. Records without the time of a change are left out. */
export function inOrder<Item>({ id, modified }: Source<Item>, records: Item[]) {
  return records
    .flatMap((record) => {
      const at = modified(record);
      return at ? [{ record, key: keyOf(id(record)), modified: at }] : [];
    })
    .sort((one, other) =>
      one.modified < other.modified ? -1 : one.modified > other.modified ? 1 : one.key - other.key,
    );
}

/**
 * A list that cannot be trusted to sort by the last change. A trigger that begins on it marks its place by one record
 * instead of all: any time up to the newest change is good enough, such as that of the newest record.
 * @param newest one of the records that were changed last
 */
export const unsorted = <Item>(
  source: Omit<Source<Item>, "sorted">,
  newest: () => Promise<Item | undefined>,
): Source<Item> => ({
  ...source,
  sorted: {
    newest,
    async page(since) {
      const { records, complete } = await source.all(since);
      // An empty page with more to come makes the caller read the whole list, which leaves its place unchanged.
      return complete ? { records, hasMore: false } : { records: [], hasMore: true };
    },
  },
});
