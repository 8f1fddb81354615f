import { createHash } from "node:crypto";

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
  try {
    for (let page = 2; ; page++) {
      ask(page);
      for (let ahead = page + 1; ahead <= last && underway.size < parallel; ahead++) ask(ahead);
      const reply = await underway.get(page)!;
      underway.delete(page);
      yield reply;
      if (!reply.hasMore) return;
    }
  } finally {
    // No request outlives the step that made it.
    await Promise.allSettled(underway.values());
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
  const incomplete = (why: string, result: Omit<Collected<Item>, "complete">): Collected<Item> => {
    options.warn(`complete: false. ${why}`);
    return { ...result, complete: false };
  };
  let before: number | undefined;
  for (let reread = 0; ; reread++) {
    const { moved, short, stuck, ...result } = await sweep(read, options);
    const count = result.records.length;
    if (stuck && !(result.total !== undefined && count >= result.total)) {
      return incomplete(
        `The list said that there is more, but gave nothing new: ${count} records were read.`,
        result,
      );
    }
    if (!moved && !short) return { ...result, complete: true };
    // The same shortfall twice: nothing moves, and reading once more would bring no other.
    if (!moved && before === count) {
      return incomplete(`The list says that it has ${result.total} records, and gave ${count}.`, result);
    }
    before = count;
    if (reread === MOST_REREADS) {
      return incomplete(
        `Records were removed while the list was read, ${MOST_REREADS + 1} times in a row: some may be missing.`,
        result,
      );
    }
  }
}

async function sweep<Item>(read: ReadPage<Item>, options: PagingOptions<Item>) {
  const { identify, limit = Number.POSITIVE_INFINITY } = options;
  const records: Item[] = [];
  const isNew = novelty(identify);
  let first: number | undefined;
  let most = 0;
  let total: number | undefined;
  let moved = false;
  // In the order of the replies, not of the pages: those are asked for in parallel.
  const watched: ReadPage<Item> = async (request) => {
    const page = await read(request);
    if (page.total !== undefined) {
      first ??= page.total;
      total = page.total;
      moved ||= page.total < most;
      most = Math.max(most, page.total);
    }
    return page;
  };
  const cut = () => ({ records, total, cut: true, moved: false, short: false, stuck: false });
  for await (const page of pages(watched, options)) {
    const before = records.length;
    if (page.hasMore && isNew.repeats(page.records))
      return { records, total, cut: false, moved, short: false, stuck: true };
    for (const record of page.records) {
      if (!isNew.record(record)) continue;
      if (records.length === limit) return cut();
      records.push(record);
    }
    if (records.length === limit && page.hasMore) return cut();
    if (page.hasMore && records.length === before)
      return { records, total, cut: false, moved, short: false, stuck: true };
  }
  // What was added while pages were read may be there or not; what was there from the beginning must be.
  const short = identify !== undefined && records.length < (first ?? 0);
  return { records, total, cut: false, moved, short, stuck: false };
}

/** Tells what has not come before: records by what identifies them, pages of records that nothing identifies as a whole. */
function novelty<Item>(identify: PagingOptions<Item>["identify"]) {
  const seen = new Set<string | number>();
  const seenPages = new Set<string>();
  return {
    record(record: Item): boolean {
      const id = identify?.(record) ?? undefined;
      if (id === undefined) return true;
      if (seen.has(id)) return false;
      seen.add(id);
      return true;
    },
    /** True for a page of nameless records that came before: some vendors give the last page for ever. */
    repeats(records: Item[]): boolean {
      if (records.length === 0 || (identify?.(records[0]!) ?? undefined) !== undefined) return false;
      const hash = createHash("sha1").update(JSON.stringify(records)).digest("base64");
      if (seenPages.has(hash)) return true;
      seenPages.add(hash);
      return false;
    },
  };
}
