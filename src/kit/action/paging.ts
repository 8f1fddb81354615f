import { createHash } from "node:crypto";

/** One page, read from a vendor's envelope. */
export interface Page<Item> {
  records: Item[];
  hasMore: boolean;
  /** The number of records on all pages, if the vendor reports it. */
  total?: number;
}

/** The page to read: its number from 1, and the number of records before it. */
export interface PageRequest {
  page: number;
  offset: number;
}

export type ReadPage<Item> = (request: PageRequest) => Promise<Page<Item>>;

/** Six concurrent requests hide a connection's latency; more only queue behind the vendor's rate. */
export const PAGES_AT_ONCE = 6;

/** How often a list is read again if the total shows that records moved between pages. */
const MOST_REREADS = 2;

export interface PagingOptions<Item> {
  /** The number of concurrent requests once the total is known. */
  parallel?: number;
  /** The identity of a record; undefined for records without one. */
  identify?: (record: Item) => string | number | undefined;
  /** The maximum number of records to read. */
  limit?: number;
  /** Called with a message if the list may be incomplete. */
  warn: (message: string) => void;
}

export interface Collected<Item> {
  records: Item[];
  /** False if records kept moving between pages, or the vendor repeated a page. */
  complete: boolean;
  /** There are more records than the limit. */
  cut: boolean;
  /** The number of records on all pages, if the vendor reports it. */
  total?: number;
}

/**
 * The pages of a list, in order. The first one shows how many records a page really has (servers cap the requested
 * size) and how many there are in total; the other pages are then read concurrently.
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
  const pending = new Map<number, Promise<Page<Item>>>();
  const request = (page: number) => {
    if (pending.has(page)) return;
    const response = read({ page, offset: (page - 1) * size });
    // A page that was requested ahead and is no longer needed may fail unnoticed; an awaited one throws below.
    response.catch(() => undefined);
    pending.set(page, response);
  };
  try {
    for (let page = 2; ; page++) {
      request(page);
      for (let ahead = page + 1; ahead <= last && pending.size < parallel; ahead++) request(ahead);
      const response = await pending.get(page)!;
      pending.delete(page);
      yield response;
      if (!response.hasMore) return;
    }
  } finally {
    // No request outlives the step that made it.
    await Promise.allSettled(pending.values());
  }
}

/**
 * Reads a whole list: every record once, in the vendor's order, in one array. If the total shrinks while pages are
 * read, records have moved from one page to another, and the list is read again.
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
        `The list reported more records but returned none: ${count} records were read.`,
        result,
      );
    }
    if (!moved && !short) return { ...result, complete: true };
    // The same shortfall twice: nothing moves, and reading again would not help.
    if (!moved && before === count) {
      return incomplete(`The list reported ${result.total} records and returned ${count}.`, result);
    }
    before = count;
    if (reread === MOST_REREADS) {
      return incomplete(
        `Records were deleted each of the ${MOST_REREADS + 1} times the list was read: some may be missing.`,
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
  // In the order of the responses, not of the pages: pages are requested concurrently.
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
  // Records that were added meanwhile may be missing; those that were there from the beginning must not.
  const short = identify !== undefined && records.length < (first ?? 0);
  return { records, total, cut: false, moved, short, stuck: false };
}

/** Recognizes repetitions: records by their identity, pages of records without an identity as a whole. */
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
    /** True for a page of records without identity that was returned before: some vendors repeat the last page. */
    repeats(records: Item[]): boolean {
      if (records.length === 0 || (identify?.(records[0]!) ?? undefined) !== undefined) return false;
      const hash = createHash("sha1").update(JSON.stringify(records)).digest("base64");
      if (seenPages.has(hash)) return true;
      seenPages.add(hash);
      return false;
    },
  };
}
