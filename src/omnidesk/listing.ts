import type { Listing } from "../kit/action/action";
import { collect, type ReadPage } from "../kit/action/paging";
import { toggle, wholeNumber } from "../kit/inputs";
import type { Api } from "./client";

/** The most that Omnidesk gives of tickets and views in one page. */
export const LARGEST_PAGE = 9999;

/** Large enough that few requests are made, small enough that each is answered at once. */
const PAGE_OF_ALL = 1000;

/** Omnidesk publishes no rate, so that a whole list is read with restraint. */
const PAGES_AT_ONCE = 2;

interface Envelope {
  itemTotal?: number | string;
  items?: Item[];
}

/** Any record of a list. */
export interface Item {
  id?: number | string;
}

export const listing: Listing<Api> = {
  inputs: () => ({
    fetchAll: toggle({
      label: "Fetch All",
      comments: "Reads every record that matches. Item Start and Item Limit are then ignored.",
    }),
    maximumRecords: wholeNumber({
      label: "Maximum Records",
      comments: "With Fetch All: stop after this many records. Blank reads all of them, as memory allows.",
      example: "100000",
      minimum: 1,
    }),
    itemStart: wholeNumber({
      label: "Item Start",
      comments: "How many records to skip; 0 when blank.",
      example: "0",
      minimum: 0,
    }),
    itemLimit: wholeNumber({
      label: "Item Limit",
      comments: `How many records to give: 1 to ${LARGEST_PAGE}, 15 when blank.`,
      example: "15",
      minimum: 1,
      maximum: LARGEST_PAGE,
    }),
  }),

  example: (records) => ({ type: "text", itemStart: 0, itemTotal: 2, itemLimit: 15, items: records }),

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

  async run(api, { path, values, context }) {
    const { fetchAll, maximumRecords, ...query } = values;
    if (!fetchAll) return api.get(path, query);
    const { itemStart, itemLimit, ...filters } = query;
    const { records, total, cut } = await fetchEverything(api, path, filters, {
      limit: maximumRecords as number | undefined,
      warn: (message) => context.logger.warn(message),
    });
    const itemTotal = cut ? (total ?? records.length + 1) : records.length;
    return { type: "text", itemStart: 0, itemTotal, itemLimit: records.length, items: records };
  },
};

interface Everything {
  limit?: number;
  /** The most that Omnidesk gives of these records in one page, where that is less than usual. */
  largestPage?: number;
  warn(message: string): void;
}

/** Reads a list to its end, by how many records really came. */
export async function fetchEverything<Record extends Item>(
  api: Api,
  path: string,
  query: { [key: string]: unknown },
  { limit = Number.POSITIVE_INFINITY, largestPage = PAGE_OF_ALL, warn }: Everything,
) {
  const itemLimit = Math.min(PAGE_OF_ALL, largestPage, limit);
  const read: ReadPage<Record> = async ({ offset }) => {
    const { items, itemTotal } = await api.get<Envelope>(path, { ...query, itemStart: offset, itemLimit });
    if (!Array.isArray(items)) {
      throw new Error(`Omnidesk answered GET ${path} with something that is not a list of records.`);
    }
    const total = itemTotal === undefined ? undefined : Number(itemTotal);
    const hasMore = total === undefined ? items.length > 0 : offset + items.length < total;
    return { records: items as Record[], hasMore, total };
  };
  return collect(read, { limit, parallel: PAGES_AT_ONCE, identify: ({ id }) => id, warn });
}
