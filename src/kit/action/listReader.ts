import { concurrently } from "./concurrently";
import { checkMemory } from "./memory";
import { PAGES_AT_ONCE, type Page, type PagingOptions, type ReadPage } from "./page";
import { Rows } from "./rows";

/** The number of pages in a row without a new record after which a vendor is taken to repeat itself. */
const MOST_REPEATED_PAGES = 3;

/** The platform ends a run after 15 minutes; one of them is left for the rest of the flow. */
const LONGEST_READ_MS = 14 * 60_000;

/** This many records take a small part of the memory, even if each has long texts. */
const RECORDS_BETWEEN_CHECKS = 1_000;

/** One reading of all pages. */
export interface Pass<Item> {
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
export class ListReader<Item> {
  /** The number of records that a page really has: servers cap the requested size. */
  private size = 0;
  private nextCheck = RECORDS_BETWEEN_CHECKS;

  constructor(
    private readonly readPage: ReadPage<Item>,
    private readonly options: PagingOptions<Item>,
  ) {}

  /** Measuring the memory takes longer than adding a small page. */
  private checkMemory(count: number): void {
    if (count < this.nextCheck) return;
    this.nextCheck = count + RECORDS_BETWEEN_CHECKS;
    checkMemory(count);
  }

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
        this.checkMemory(rows.count);
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
      this.checkMemory(rows.count);
    }
    return this.pass(rows, totals, last, lastPage.hasMore, { isStuck: isStuck && !isReached() });
  }

  /** Reads all pages again, one after the other. */
  async again({ last: previousLast, descendNext: descend }: Pass<Item>): Promise<Pass<Item>> {
    this.nextCheck = 0;
    const totals = new Totals();
    const rows = new Rows(this.options.identify);
    let last = previousLast;
    let page = await this.request(descend ? last : 1);
    totals.add(page.total);
    rows.add(descend ? last : 1, page.records);
    // Descending, records that were appended meanwhile come first; ascending, all pages follow.
    const { limit = Number.POSITIVE_INFINITY } = this.options;
    const isWanted = (next: number) => (descend ? (next - 1) * this.size : rows.count) < limit;
    let repeated = 0;
    for (
      let next = (descend ? last : 1) + 1;
      page.hasMore && page.records.length > 0 && isWanted(next);
      next++
    ) {
      page = await this.request(next);
      totals.add(page.total);
      // Insertions may move a whole page onto the next one, but not page after page.
      repeated = rows.add(next, page.records) ? 0 : repeated + 1;
      if (repeated > MOST_REPEATED_PAGES) break;
      last = Math.max(last, next);
      this.checkMemory(rows.count);
    }
    const { hasMore } = page;
    for (let next = previousLast - 1; descend && next >= 1; next--) {
      page = await this.request(next);
      totals.add(page.total);
      rows.add(next, page.records);
      this.checkMemory(rows.count);
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
    const { appends = false, limit = Number.POSITIVE_INFINITY } = this.options;
    const records = rows.inOrder();
    const expected = Math.min(totals.lowest, limit);
    // Records that were added meanwhile may be missing; those that were there the whole time must not.
    const isShort = rows.isIdentified && Number.isFinite(totals.lowest) && records.length < expected;
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
