import { createHash } from "node:crypto";
import type { Rate } from "../http/limiter";
import { checkMemory } from "./memory";

/** One page, read from a vendor's envelope. */
export interface Page<Item> {
  records: Item[];
  hasMore: boolean;
  /** The number of records on all pages, if the vendor reports it. */
  total?: number;
}

/** A count as a vendor reports it, which may be text; undefined if it reports none. */
export function countOf(value: unknown): number | undefined {
  const isCount = typeof value === "number" || (typeof value === "string" && /^\d+$/.test(value));
  return isCount ? Number(value) : undefined;
}

/** The page to read: its number from 1, and the number of records before it. */
export interface PageRequest {
  page: number;
  offset: number;
}

export type ReadPage<Item> = (request: PageRequest) => Promise<Page<Item>>;

/** Six concurrent requests hide a connection's latency; more only queue behind the vendor's rate. */
export const PAGES_AT_ONCE = 6;

/** The number of times a list is read again if records moved between its pages. */
const MOST_REREADS = 2;

/** The number of pages in a row without a new record after which a vendor is taken to repeat itself. */
const MOST_REPEATED_PAGES = 3;

/** The platform ends a run after 15 minutes; one of them is left for the rest of the flow. */
const LONGEST_READ_MS = 14 * 60_000;

export interface PagingOptions<Item> {
  /** The number of concurrent requests once the total is known. */
  parallel?: number;
  /** The identity of a record; undefined for records without one. */
  identify?: (record: Item) => string | number | undefined;
  /** The maximum number of records to read. */
  limit?: number;
  /** New records are at the end of the list, as in a list sorted by ID. */
  appends?: boolean;
  /** Reads the pages once, in ascending order: the caller checks by itself whether records moved. */
  once?: boolean;
  /** The vendor's rate, for lists that may be too long for it. */
  rate?: Rate;
  /** Called with a message if the list may be incomplete. */
  warn: (message: string) => void;
}

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
  const list = new List(read, options);
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
  if (pass.records.length >= limit || once) return result(true);

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

/** One reading of all pages. */
interface Pass<Item> {
  records: Item[];
  total: number | undefined;
  /** The number of the last page. */
  last: number;
  /** The last page that was read reported more. */
  hasMore: boolean;
  /** No record can have been skipped. */
  isConsistent: boolean;
  /** Fewer records were returned than were reported. */
  isShort: boolean;
  /** The total changed. */
  moved: boolean;
  isDescending: boolean;
  /** The order in which to read the pages again. */
  descendNext: boolean;
  /** The vendor reported more records, but returned none, or the same ones. */
  isStuck: boolean;
  /** Every record has an identity. */
  isIdentified: boolean;
}

/** The totals that came with the pages of a pass, in the order of the responses. */
class Totals {
  latest: number | undefined;
  lowest = Number.POSITIVE_INFINITY;
  decreased = false;
  increased = false;

  add(total: number | undefined): void {
    if (total === undefined) return;
    if (this.latest !== undefined) {
      this.decreased ||= total < this.latest;
      this.increased ||= total > this.latest;
    }
    this.latest = total;
    this.lowest = Math.min(this.lowest, total);
  }
}

/** A list that is being read: its page size, and the ways to read its pages. */
class List<Item> {
  /** The number of records that a page really has: servers cap the requested size. */
  private size = 0;

  constructor(
    private readonly readPage: ReadPage<Item>,
    private readonly options: PagingOptions<Item>,
  ) {}

  private request(page: number): Promise<Page<Item>> {
    return this.readPage({ page, offset: (page - 1) * this.size });
  }

  /** Reads the first page, then the others: concurrently if the total is known. */
  async first(): Promise<Pass<Item>> {
    const {
      limit = Number.POSITIVE_INFINITY,
      appends = false,
      once = false,
      parallel = PAGES_AT_ONCE,
    } = this.options;
    const totals = new Totals();
    const first = await this.request(1);
    totals.add(first.total);
    this.size = first.records.length;
    const rows = new Rows(this.options.identify);
    rows.add(1, first.records);
    if (!first.hasMore || this.size === 0) {
      return this.pass(rows, totals, 1, first.hasMore, {
        isStuck: first.hasMore && first.records.length === 0,
      });
    }
    let last = Math.ceil(Math.min(first.total ?? 0, limit) / this.size);
    this.checkDuration(last);
    let lastPage = first;
    let isStuck = false;
    if (last > 1 && !once) {
      const numbers = Array.from({ length: last - 1 }, (_, at) => (appends ? last - at : at + 2));
      await concurrently(numbers, parallel, async (number) => {
        const page = await this.request(number);
        totals.add(page.total);
        const isNew = rows.add(number, page.records);
        checkMemory(rows.count);
        if (number === last) lastPage = page;
        // Stops at a vendor that repeats a page for ever, or that reports a total far beyond its last record.
        isStuck ||= page.hasMore && !isNew;
        return !isStuck;
      });
    } else last = 1;
    const isReached = () => rows.count >= (totals.latest ?? Number.POSITIVE_INFINITY);
    while (lastPage.hasMore && !isStuck && rows.count < limit && !isReached()) {
      last++;
      lastPage = await this.request(last);
      totals.add(lastPage.total);
      isStuck = lastPage.hasMore && (rows.repeats(lastPage.records) || !rows.add(last, lastPage.records));
      if (!lastPage.hasMore) rows.add(last, lastPage.records);
      checkMemory(rows.count);
    }
    return this.pass(rows, totals, last, lastPage.hasMore, { isStuck: isStuck && !isReached() });
  }

  /** Reads all pages again, one after the other. */
  async again({ last: previousLast, descendNext: descend }: Pass<Item>): Promise<Pass<Item>> {
    const totals = new Totals();
    const rows = new Rows(this.options.identify);
    let last = previousLast;
    let page = await this.request(descend ? last : 1);
    totals.add(page.total);
    rows.add(descend ? last : 1, page.records);
    // Descending, records that were appended meanwhile come first; ascending, all pages follow.
    let repeated = 0;
    for (let next = (descend ? last : 1) + 1; page.hasMore && page.records.length > 0; next++) {
      page = await this.request(next);
      totals.add(page.total);
      // Insertions may move a whole page onto the next one, but not page after page.
      repeated = rows.add(next, page.records) ? 0 : repeated + 1;
      if (repeated > MOST_REPEATED_PAGES) break;
      last = Math.max(last, next);
      checkMemory(rows.count);
    }
    const { hasMore } = page;
    for (let next = previousLast - 1; descend && next >= 1; next--) {
      page = await this.request(next);
      totals.add(page.total);
      rows.add(next, page.records);
      checkMemory(rows.count);
    }
    const isStuck = repeated > MOST_REPEATED_PAGES;
    return this.pass(rows, totals, last, hasMore, { isDescending: descend, isSequential: true, isStuck });
  }

  private pass(
    rows: Rows<Item>,
    totals: Totals,
    last: number,
    hasMore: boolean,
    { isStuck = false, isDescending = false, isSequential = false } = {},
  ): Pass<Item> {
    const { appends = false } = this.options;
    const records = rows.inOrder();
    // Records that were added meanwhile may be missing; those that were there the whole time must not.
    const isShort = rows.isIdentified && records.length < totals.lowest && Number.isFinite(totals.lowest);
    const moved = totals.decreased || totals.increased;
    // Without a total, only a second pass can show that nothing was skipped; it needs identities to compare.
    const isKnown = totals.latest !== undefined || isSequential || !rows.isIdentified;
    const isSafe = isSequential
      ? isDescending
        ? appends || !totals.increased
        : !totals.decreased
      : !totals.decreased && (appends || !totals.increased);
    return {
      records,
      total: totals.latest,
      last,
      hasMore,
      isConsistent: !isStuck && (last === 1 ? !isShort : isKnown && isSafe && !isShort),
      isShort,
      moved,
      isDescending,
      descendNext: appends || (isSequential ? !isDescending : totals.decreased || !totals.increased),
      isStuck,
      isIdentified: rows.isIdentified,
    };
  }

  /** The records of a pass, and those of an earlier one that it skipped. */
  merged(pass: Pass<Item>, earlier: Pass<Item>): Pass<Item> {
    const rows = new Rows(this.options.identify);
    // Records without identity cannot be compared.
    if (!pass.isIdentified) return pass;
    rows.add(1, pass.records);
    rows.add(2, earlier.records);
    return { ...pass, records: rows.inOrder() };
  }

  /** Refuses a list that the vendor's rate does not allow to be read in time, before most of it was read. */
  private checkDuration(last: number): void {
    const { rate } = this.options;
    if (!rate) return;
    const duration = Math.max(0, last - rate.requests) * (rate.windowMs / rate.requests);
    if (duration <= LONGEST_READ_MS) return;
    throw new Error(
      `Fetch All would take ${last} requests, and at most ${rate.requests} are possible in ${rate.windowMs / 1000} s: more than the platform's 15 minutes. Use filters, or set Maximum Records.`,
    );
  }
}

/** The rows of the pages that were read, without repetitions. */
class Rows<Item> {
  count = 0;
  isIdentified = true;
  private readonly pages = new Map<number, Item[]>();
  private readonly seen = new Set<string | number>();
  private readonly seenPages = new Set<string>();

  constructor(private readonly identify: PagingOptions<Item>["identify"]) {}

  /** Adds the rows of a page. False if it has none that is new. */
  add(page: number, records: Item[]): boolean {
    const fresh = records.filter((record) => {
      const id = this.identify?.(record) ?? undefined;
      if (id === undefined) {
        this.isIdentified = false;
        return true;
      }
      if (this.seen.has(id)) return false;
      this.seen.add(id);
      return true;
    });
    this.pages.set(page, fresh.length === records.length ? records : fresh);
    this.count += fresh.length;
    return fresh.length > 0;
  }

  /** True for a page of rows without identity that was returned before: some vendors repeat the last page. */
  repeats(records: Item[]): boolean {
    if (records.length === 0 || (this.identify?.(records[0]!) ?? undefined) !== undefined) return false;
    const hashOf = (page: Item[]) => createHash("sha1").update(JSON.stringify(page)).digest("base64");
    if (this.seenPages.size === 0) for (const page of this.pages.values()) this.seenPages.add(hashOf(page));
    const hash = hashOf(records);
    if (this.seenPages.has(hash)) return true;
    this.seenPages.add(hash);
    return false;
  }

  inOrder(): Item[] {
    const numbers = [...this.pages.keys()].sort((one, other) => one - other);
    const records: Item[] = [];
    for (const number of numbers) for (const record of this.pages.get(number)!) records.push(record);
    return records;
  }
}

/** Runs a task for each value, some at a time, until one returns false. No task outlives this call. */
async function concurrently<Value>(
  values: Value[],
  parallel: number,
  run: (value: Value) => Promise<boolean>,
): Promise<void> {
  let next = 0;
  let isStopped = false;
  let failure: { error: unknown } | undefined;
  const work = async () => {
    while (!isStopped && next < values.length) {
      try {
        if (!(await run(values[next++]!))) isStopped = true;
      } catch (error) {
        isStopped = true;
        failure ??= { error };
      }
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  if (failure) throw failure.error;
}
