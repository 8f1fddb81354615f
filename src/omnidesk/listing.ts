import { withThousandsSeparators } from "../kit/action/dataSource";
import { listing as frame } from "../kit/action/listing";
import { countOf, type ReadPage } from "../kit/action/page";
import { collect } from "../kit/action/paging";
import type { Query } from "../kit/http/types";
import { wholeNumber } from "../kit/inputs";
import type { Api } from "./client";
import { itemsOf } from "./response";

/** The maximum page size of most lists. */
export const MAX_PAGE_SIZE = 9999;

/** The maximum page size of users. */
export const MAX_USERS = 999;

/** The maximum page size of customers. */
export const MAX_CUSTOMERS = 99;

/** The page size of Fetch All: few requests, each with a quick response. */
const FETCH_ALL_PAGE_SIZE = 1000;

/** The number of pages that are read at the same time. Low, because Omnidesk does not publish its rate limit. */
const PARALLEL_PAGES = 2;

interface Envelope {
  itemTotal?: number | string | null;
  items?: Item[];
}

/** A record of any list. */
export interface Item {
  id?: number | string;
}

/** The ways in which lists differ. */
export interface ListOptions {
  /** The maximum page size, if it is lower than that of most lists. */
  maxPageSize?: number;
  /** The API returns the whole list, without pages. */
  isWhole?: boolean;
}

const itemStart = wholeNumber({
  label: "Item Start",
  comments: "The number of records to skip. Defaults to 0.",
  example: "30",
  placeholder: "Enter a number",
  minimum: 0,
});

const pageInputs = ({ maxPageSize = MAX_PAGE_SIZE }: ListOptions) => ({
  itemStart,
  itemLimit: wholeNumber({
    label: "Item Limit",
    comments: `The number of records to return. Defaults to 15. Maximum ${withThousandsSeparators(maxPageSize)}.`,
    example: "50",
    placeholder: "Enter a number",
    minimum: 1,
    maximum: maxPageSize,
  }),
});

export const listing = frame<Api, ListOptions>({
  vendor: "Omnidesk",
  ignored: "Item Start and Item Limit",
  moreField: "hasMore",
  maximumExample: "100000",
  pageInputs,
  hasPages: ({ isWhole }) => !isWhole,

  example: (record, { isWhole }) =>
    isWhole
      ? { items: [record, record] }
      : { type: "text", itemStart: 0, itemTotal: 2, itemLimit: 15, items: [record, record] },

  schema: (record) => ({
    type: "object",
    properties: {
      type: { type: "string", description: "The API reference shows text, which may be a placeholder" },
      itemStart: { type: "integer" },
      itemTotal: { type: "integer" },
      itemLimit: { type: "integer" },
      items: { type: "array", items: record },
      hasMore: {
        type: "boolean",
        description: "Only with Fetch All: true if there are, or may be, more records than items contains",
      },
    },
    required: ["items"],
  }),

  readPage: async (api, { path, query, page, options }) =>
    options.isWhole
      ? { items: itemsOf(await api.get(path, query), path) }
      : api.get(path, { ...query, ...page }),

  readAll: (api, { path, query, options, limit, warn }) =>
    fetchAll(api, path, query, { limit, maxPageSize: options.maxPageSize, warn }),

  // Omnidesk reports a total, but a list that lost records while it was read can be as long as that total.
  envelope: ({ records, total, hasMore }) => ({
    type: "text",
    itemStart: 0,
    ...(hasMore && total === undefined ? {} : { itemTotal: hasMore ? total : records.length }),
    itemLimit: records.length,
    items: records,
    hasMore,
  }),
});

interface ReadOptions {
  limit?: number;
  /** The page size limit of this list, if it is lower than that of the others. */
  maxPageSize?: number;
  warn(message: string): void;
}

/** Reads all records of a list. The next offset depends on the number of records that the server actually returned. */
export async function fetchAll<Record extends Item>(
  api: Api,
  path: string,
  query: Query,
  { limit = Number.POSITIVE_INFINITY, maxPageSize = FETCH_ALL_PAGE_SIZE, warn }: ReadOptions,
) {
  const itemLimit = Math.min(FETCH_ALL_PAGE_SIZE, maxPageSize, limit);
  const read: ReadPage<Record> = async ({ offset }) => {
    const { items, itemTotal } = await api.get<Envelope>(path, { ...query, itemStart: offset, itemLimit });
    if (!Array.isArray(items)) {
      throw new Error(`Omnidesk's response to GET ${path} is not a list of records.`);
    }
    const total = countOf(itemTotal);
    const hasMore = total === undefined ? items.length > 0 : offset + items.length < total;
    return { records: items as Record[], hasMore, total };
  };
  return collect(read, { limit, parallel: PARALLEL_PAGES, identify: (record) => record?.id, warn });
}
