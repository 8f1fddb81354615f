import type { Rate } from "../http/limiter";

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
