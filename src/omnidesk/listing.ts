import { listing as frame } from "../kit/action/listing";
import { collect, type ReadPage } from "../kit/action/paging";
import type { Query } from "../kit/http/types";
import { wholeNumber } from "../kit/inputs";
import type { Api } from "./client";

/** The most tickets or views in one page. */
export const LARGEST_PAGE = 9999;

/** Large enough for few requests, small enough for quick responses. */
const PAGE_OF_ALL = 1000;

/** Omnidesk publishes no rate, so a whole list is read with restraint. */
const PAGES_AT_ONCE = 2;

interface Envelope {
  itemTotal?: number | string;
  items?: Item[];
}

/** Any record of a list. */
export interface Item {
  id?: number | string;
}

const pageInputs = {
  itemStart: wholeNumber({
    label: "Item Start",
    comments: "The number of records to skip. Defaults to 0.",
    example: "0",
    minimum: 0,
  }),
  itemLimit: wholeNumber({
    label: "Item Limit",
    comments: `The number of records to return. Defaults to 15. Maximum ${LARGEST_PAGE}.`,
    example: "15",
    minimum: 1,
    maximum: LARGEST_PAGE,
  }),
};

export const listing = frame<Api, unknown>({
  vendor: "Omnidesk",
  ignored: "Item Start and Item Limit",
  maximumExample: "100000",
  pageInputs: () => pageInputs,

  example: (record) => ({ type: "text", itemStart: 0, itemTotal: 2, itemLimit: 15, items: [record, record] }),

  schema: (record) => ({
    type: "object",
    properties: {
      type: { type: "string" },
      itemStart: { type: "integer" },
      itemTotal: { type: "integer" },
      itemLimit: { type: "integer" },
      items: { type: "array", items: record },
    },
    required: ["items"],
  }),

  readPage: (api, { path, query, page }) => api.get(path, { ...query, ...page }),

  readAll: (api, { path, query, limit, warn }) => fetchEverything(api, path, query, { limit, warn }),

  envelope: ({ records, total, hasMore }) => ({
    type: "text",
    itemStart: 0,
    itemTotal: hasMore ? (total ?? records.length + 1) : records.length,
    itemLimit: records.length,
    items: records,
  }),
});

interface ReadOptions {
  limit?: number;
  /** For lists whose pages are smaller than others. */
  largestPage?: number;
  warn(message: string): void;
}

/** Reads all records of a list, by the number of records that each page really has. */
export async function fetchEverything<Record extends Item>(
  api: Api,
  path: string,
  query: Query,
  { limit = Number.POSITIVE_INFINITY, largestPage = PAGE_OF_ALL, warn }: ReadOptions,
) {
  const itemLimit = Math.min(PAGE_OF_ALL, largestPage, limit);
  const read: ReadPage<Record> = async ({ offset }) => {
    const { items, itemTotal } = await api.get<Envelope>(path, { ...query, itemStart: offset, itemLimit });
    if (!Array.isArray(items)) {
      throw new Error(`Omnidesk's response to GET ${path} is not a list of records.`);
    }
    const total = itemTotal === undefined ? undefined : Number(itemTotal);
    const hasMore = total === undefined ? items.length > 0 : offset + items.length < total;
    return { records: items as Record[], hasMore, total };
  };
  return collect(read, { limit, parallel: PAGES_AT_ONCE, identify: ({ id }) => id, warn });
}
