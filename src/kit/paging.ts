/** One page, as a vendor's envelope was read. */
export interface Page<Item> {
  records: Item[];
  hasMore: boolean;
  /** How many records there are in all, where the vendor says so. */
  total?: number;
}

/** Which page is asked for: by number from 1, or by how many records stand before it. */
export interface PageRequest {
  page: number;
  offset: number;
}

export type ReadPage<Item> = (request: PageRequest) => Promise<Page<Item>>;

/** Six requests at a time fill a connection's latency; more only queue behind the vendor's rate. */
export const PAGES_AT_ONCE = 6;

/** How often a list is read again when the total says that records moved under the reader. */
const MOST_REREADS = 2;

export interface PagingOptions<Item> {
  /** How many pages are asked for at once when the total is known. */
  parallel?: number;
  /** What makes two records the same one; undefined for records that have no such thing. */
  identify?: (record: Item) => string | number | undefined;
  /** Stop after so many records. */
  limit?: number;
  /** Told in plain words when the list may be incomplete. */
  warn: (message: string) => void;
}

export interface Collected<Item> {
  records: Item[];
  /** False where records moved under the reader more often than the list was read again, or the vendor repeats itself. */
  complete: boolean;
  /** More records exist beyond the limit. */
  cut: boolean;
  /** How many records there are in all, where the vendor says so. */
  total?: number;
}

/**
 * The pages of a list, in order. The first tells how many records a page really holds (servers cap what is
 * asked) and how many there are; the rest is then asked for in parallel.
 */
export async function* pages<Item>(
  read: ReadPage<Item>,
  { parallel = PAGES_AT_ONCE, limit }: Pick<PagingOptions<Item>, "parallel" | "limit"> = {},
): AsyncGenerator<Page<Item>> {
  const first = await read({ page: 1, offset: 0 });
  yield first;
  const size = first.records.length;
  if (!first.hasMore || size === 0) return;

  const wanted = Math.min(first.total ?? 0, limit ?? Number.POSITIVE_INFINITY);
  const last = Math.ceil(wanted / size);
  const underway = new Map<number, Promise<Page<Item>>>();
  const ask = (page: number) => {
    if (underway.has(page)) return;
    const reply = read({ page, offset: (page - 1) * size });
    // A page asked ahead and no longer wanted may fail unseen; the one that is awaited below throws.
    reply.catch(() => undefined);
    underway.set(page, reply);
  };
  for (let page = 2; ; page++) {
    ask(page);
    for (let ahead = page + 1; ahead <= last && underway.size < parallel; ahead++) ask(ahead);
    const reply = await underway.get(page)!;
    underway.delete(page);
    yield reply;
    if (!reply.hasMore) return;
  }
}

/**
 * Reads a whole list: every record once, in the vendor's order. Records are pushed into one array. Where the
 * total shrinks while pages are read, records have moved from one page to another, and the list is read again.
 */
export async function collect<Item>(
  read: ReadPage<Item>,
  options: PagingOptions<Item>,
): Promise<Collected<Item>> {
  let before: number | undefined;
  for (let reread = 0; ; reread++) {
    const { moved, stuck, ...result } = await sweep(read, options);
    if (stuck) {
      options.warn(
        `complete: false. The list said that there is more, but gave nothing new: ${result.records.length} records were read.`,
      );
      return { ...result, complete: false };
    }
    // The same shortfall twice: nothing moves, the vendor's total counts something else.
    if (!moved || before === result.records.length) return { ...result, complete: true };
    before = result.records.length;
    if (reread === MOST_REREADS) {
      options.warn(
        `complete: false. Records were removed while the list was read, ${MOST_REREADS + 1} times in a row: some may be missing.`,
      );
      return { ...result, complete: false };
    }
  }
}

async function sweep<Item>(read: ReadPage<Item>, options: PagingOptions<Item>) {
  const { identify, limit = Number.POSITIVE_INFINITY } = options;
  const records: Item[] = [];
  const seen = new Set<string | number>();
  let total: number | undefined;
  let most = 0;
  let moved = false;
  for await (const page of pages(read, options)) {
    if (page.total !== undefined) {
      total = page.total;
      moved ||= page.total < most;
      most = Math.max(most, page.total);
    }
    const before = records.length;
    for (const record of page.records) {
      const id = identify?.(record);
      if (id !== undefined) {
        if (seen.has(id)) continue;
        seen.add(id);
      }
      if (records.length === limit) return { records, total, cut: true, moved: false, stuck: false };
      records.push(record);
    }
    if (records.length === limit && page.hasMore)
      return { records, total, cut: true, moved: false, stuck: false };
    if (records.length === before && page.hasMore) return { records, total, cut: false, moved, stuck: true };
  }
  moved ||= identify !== undefined && records.length < most;
  return { records, total, cut: false, moved, stuck: false };
}
