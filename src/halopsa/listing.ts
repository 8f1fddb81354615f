import { listing as frame } from "../kit/action/listing";
import type { Page, ReadPage } from "../kit/action/page";
import { collect } from "../kit/action/paging";
import { InputError } from "../kit/http/errors";
import type { Query } from "../kit/http/types";
import { flag, group, type Inputs, text, wholeNumber } from "../kit/inputs";
import { type Api, RATE } from "./client";
import { type Records, readRecords } from "./envelope";

/** HaloPSA returns at most this number of records per page, even if a larger size is requested. */
export const LARGEST_PAGE = 100;

/** Sorting by a field that never changes keeps records on their pages while the list is read. */
const STABLE_ORDER = "id";

/** Any record of a list. */
export interface Item {
  id?: number | string;
  name?: string | null;
}

/** The ways in which HaloPSA's lists differ. */
export interface ListOptions {
  /** True for a list that HaloPSA returns as a whole and cannot sort. */
  whole?: boolean;
}

const pageInputs = {
  pagination: group({
    label: "Pagination",
    comments: "The page to return if Fetch All is off.",
    inputs: {
      page_no: wholeNumber({
        label: "Page",
        comments: "The page number. Defaults to 1.",
        example: "1",
        placeholder: "Enter a page number",
        minimum: 1,
      }),
      page_size: wholeNumber({
        label: "Page Size",
        comments: `The number of records per page. Defaults to ${LARGEST_PAGE}, the maximum.`,
        example: "50",
        placeholder: "Enter a number",
        minimum: 1,
        maximum: LARGEST_PAGE,
      }),
    },
  }),
};

const sorting = group({
  label: "Sorting",
  comments: "The order of the records. Defaults to ascending IDs.",
  inputs: {
    order: text({
      label: "Order",
      comments: "The field to sort by, by its name in the API.",
      example: "name",
      placeholder: "Enter a field name",
    }),
    orderdesc: flag({ label: "Order Descending", comments: "Whether to sort in descending order." }),
  },
});

/** With ID Only or Count, HaloPSA returns the records without pages. */
const isUnpaged = (query: Query) => query.idonly === true || query.count !== undefined;

export const listing = frame<Api, ListOptions>({
  vendor: "HaloPSA",
  ignored: "Pagination",
  moreField: "has_more",
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
    if (whole || isUnpaged(query)) {
      return pageOf(recordsOf(path, await api.getRaw(path, query)), 1, undefined);
    }
    const { page_no: number = 1, page_size: size = LARGEST_PAGE } = page as { [key: string]: number };
    return pageOf(recordsOf(path, await api.getRaw(path, paged(query, number, size))), number, size);
  },

  async readAll(api, { path, query, limit, warn }) {
    if (isUnpaged(query)) {
      throw new InputError("Fetch All cannot be combined with ID Only or Count. Use only one of them.");
    }
    return fetchAllPages(api, path, query, { limit, warn });
  },

  envelope: ({ records, hasMore, total }) => ({
    record_count: hasMore ? (total ?? records.length) : records.length,
    page_no: 1,
    page_size: records.length,
    has_more: hasMore,
    data: records,
  }),
});

/** HaloPSA ignores the page and its size unless "pageinate" is true. The spelling is HaloPSA's. */
const paged = (query: Query, page: number, size: number): Query => ({
  order: STABLE_ORDER,
  ...query,
  pageinate: true,
  page_no: page,
  page_size: size,
});

function recordsOf<Record>(path: string, response: unknown): Records<Record> {
  const list = readRecords<Record>(path, response);
  if (!list) throw new Error(`HaloPSA's response to GET ${path} is not a list of records.`);
  return list;
}

/** One page in the envelope that all lists have, with any other properties of HaloPSA's own envelope. */
function pageOf({ records, envelope }: Records<unknown>, page: number, requestedSize: number | undefined) {
  const total = envelope?.record_count;
  const before = (page - 1) * (requestedSize ?? 0);
  return {
    ...envelope,
    record_count: total ?? before + records.length,
    page_no: page,
    page_size: requestedSize ?? records.length,
    has_more:
      records.length > 0 &&
      (total === undefined ? records.length === requestedSize : before + records.length < total),
    data: records,
  };
}

interface ReadOptions {
  limit?: number;
  warn(message: string): void;
}

/** Reads all records of a list. Relies on the number of records in each page: HaloPSA caps the requested size. */
export async function fetchAllPages<Record extends Item>(
  api: Api,
  path: string,
  query: Query,
  { limit, warn }: ReadOptions,
) {
  let size = LARGEST_PAGE;
  let firstId: Item["id"];
  const read: ReadPage<Record> = async ({ page }): Promise<Page<Record>> => {
    const response = await api.getRaw(path, paged(query, page, LARGEST_PAGE));
    const { records, envelope } = recordsOf<Record>(path, response);
    const reported = envelope?.record_count ?? 0;
    if (page === 1) {
      size = records.length;
      firstId = records[0]?.id;
    } else if (records[0]?.id === firstId && size >= reported) {
      // A list without pages returns the same records for every page.
      return { records: [], hasMore: false };
    }
    const readSoFar = (page - 1) * size + records.length;
    const isFull = records.length === LARGEST_PAGE;
    // A count that equals a full page, or is less than the records read so far, may not be the list's total.
    const isTotal = reported >= readSoFar && !(isFull && reported === records.length);
    return {
      records,
      hasMore: isFull || (records.length > 0 && reported > readSoFar),
      total: isTotal ? reported : undefined,
    };
  };
  const appends = query.order === undefined || (query.order === STABLE_ORDER && query.orderdesc !== true);
  return collect(read, { limit, identify: (record) => record?.id, appends, rate: RATE, warn });
}

/** Reads a list that HaloPSA returns as a whole. */
export async function fetchWhole<Record extends Item>(api: Api, path: string, query: Query, limit: number) {
  const { records } = recordsOf<Record>(path, await api.getRaw(path, query));
  return { records: records.slice(0, limit), cut: records.length > limit };
}
