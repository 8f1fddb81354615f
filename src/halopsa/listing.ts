import { listing as frame } from "../kit/action/listing";
import { collect, type Page, type ReadPage } from "../kit/action/paging";
import { InputError } from "../kit/http/errors";
import type { Query } from "../kit/http/types";
import { flag, group, type Inputs, text, wholeNumber } from "../kit/inputs";
import type { Api } from "./client";
import { type Opened, openList } from "./envelope";

/** The most records in one page, whatever the requested size. */
export const LARGEST_PAGE = 100;

/** A field that never changes, so that pages do not move while they are read. */
const STABLE_ORDER = "id";

/** Any record of a list. */
export interface Item {
  id?: number | string;
}

/** The ways in which HaloPSA's lists differ. */
export interface ListOptions {
  /** True for a list that HaloPSA returns as a whole and cannot sort. */
  whole?: boolean;
}

const pageInputs = {
  pagination: group({
    label: "Pagination",
    comments: "The page to read if Fetch All is off.",
    inputs: {
      page_no: wholeNumber({
        label: "Page",
        comments: "The page number. Defaults to 1.",
        example: "1",
        minimum: 1,
      }),
      page_size: wholeNumber({
        label: "Page Size",
        comments: `The number of records per page. Defaults to ${LARGEST_PAGE}, which is also the maximum.`,
        example: "50",
        minimum: 1,
        maximum: LARGEST_PAGE,
      }),
    },
  }),
};

const sorting = group({
  label: "Sorting",
  comments: "The order of the records. Defaults to the order of their IDs.",
  inputs: {
    order: text({
      label: "Order",
      comments: "The field to sort by, by its name in the API.",
      example: "name",
      placeholder: "Enter a field name",
    }),
    orderdesc: flag({ label: "Order Descending", comments: "Whether to sort from the highest value down." }),
  },
});

/** IDs only and a fixed number of records are returned without pages. */
const isUnpaged = (query: Query) => query.idonly === true || query.count !== undefined;

export const listing = frame<Api, ListOptions>({
  vendor: "HaloPSA",
  ignored: "Pagination",
  maximumExample: "1000",
  customParameter: "true",
  hasPages: ({ whole }) => !whole,
  pageInputs: () => pageInputs,
  sharedInputs: ({ whole }): Inputs => (whole ? {} : { sorting }),
  isReserved: (parameter) => /^page(inate|_no|_size)$/.test(parameter),

  example: (record) => ({
    record_count: 2,
    page_no: 1,
    page_size: LARGEST_PAGE,
    has_more: false,
    data: [record, record],
  }),

  schema: (record) => ({
    type: "object",
    properties: {
      record_count: { type: "integer", description: "The number of records on all pages" },
      page_no: { type: "integer" },
      page_size: { type: "integer" },
      has_more: { type: "boolean", description: "Whether there are more records" },
      data: { type: "array", items: record },
    },
    required: ["record_count", "has_more", "data"],
  }),

  async readPage(api, { path, query, page, options: { whole } }) {
    if (whole || isUnpaged(query)) return pageOf(opened(path, await api.getRaw(path, query)), 1, undefined);
    const { page_no: number = 1, page_size: size = LARGEST_PAGE } = page as { [key: string]: number };
    return pageOf(opened(path, await api.getRaw(path, paged(query, number, size))), number, size);
  },

  async readAll(api, { path, query, limit, warn }) {
    if (isUnpaged(query)) {
      throw new InputError("Fetch All reads pages, and ID Only and Count have none. Use only one of them.");
    }
    return fetchEverything(api, path, query, { limit, warn });
  },

  envelope: ({ records, cut, total }) => ({
    record_count: cut ? (total ?? records.length) : records.length,
    page_no: 1,
    page_size: records.length,
    has_more: cut,
    data: records,
  }),
});

/** HaloPSA ignores page and size without "pageinate", which is its own spelling. */
const paged = (query: Query, page: number, size: number): Query => ({
  order: STABLE_ORDER,
  ...query,
  pageinate: true,
  page_no: page,
  page_size: size,
});

function opened<Record>(path: string, reply: unknown): Opened<Record> {
  const list = openList<Record>(path, reply);
  if (!list) throw new Error(`HaloPSA's response to GET ${path} is not a list of records.`);
  return list;
}

/** One page in the envelope that all lists have, with the other properties of HaloPSA's own envelope. */
function pageOf({ records, around }: Opened<unknown>, page: number, requested: number | undefined) {
  const total = around?.record_count;
  const before = (page - 1) * (requested ?? 0);
  return {
    ...around,
    record_count: total ?? before + records.length,
    page_no: page,
    page_size: requested ?? records.length,
    has_more:
      records.length > 0 &&
      (total === undefined ? records.length === requested : before + records.length < total),
    data: records,
  };
}

interface ReadOptions {
  limit?: number;
  warn(message: string): void;
}

/** Reads all records of a list, by the number of records that each page really has: HaloPSA caps the page size. */
export async function fetchEverything<Record extends Item>(
  api: Api,
  path: string,
  query: Query,
  { limit, warn }: ReadOptions,
) {
  let size = LARGEST_PAGE;
  let first: Item["id"];
  const read: ReadPage<Record> = async ({ page }): Promise<Page<Record>> => {
    const { records, around } = opened<Record>(
      path,
      await api.getRaw(path, paged(query, page, LARGEST_PAGE)),
    );
    const counted = around?.record_count ?? 0;
    if (page === 1) {
      size = records.length;
      first = records[0]?.id;
    } else if (records[0]?.id === first && size >= counted) {
      // A list without pages returns itself again.
      return { records: [], hasMore: false };
    }
    const seen = (page - 1) * size + records.length;
    const isFull = records.length === LARGEST_PAGE;
    // A count that equals a full page, or is less than the records read so far, may not be the list's total.
    const total = counted < seen || (isFull && counted === records.length) ? undefined : counted;
    return { records, hasMore: isFull || (records.length > 0 && counted > seen), total };
  };
  return collect(read, { limit, identify: (record) => record?.id, warn });
}

/** Reads a list that HaloPSA returns as a whole. */
export async function fetchWhole<Record extends Item>(api: Api, path: string, query: Query, limit: number) {
  const { records } = opened<Record>(path, await api.getRaw(path, query));
  return { records: records.slice(0, limit), cut: records.length > limit };
}
