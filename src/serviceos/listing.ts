import { listing as frame } from "../kit/action/listing";
import { countOf, type Page } from "../kit/action/page";
import { collect } from "../kit/action/paging";
import type { Query } from "../kit/http/types";
import { wholeNumber } from "../kit/inputs";
import { type Api, RATE } from "./client";
import type { OperationKey } from "./paths";

/** The maximum number of records per page. Documented for tickets. */
export const LARGEST_PAGE = 100;

/** The number of records per page if none is requested. */
const DEFAULT_PAGE = 25;

/** The reference shows numbers, but PHP may send text. */
type Count = number | string | null;

interface Envelope {
  success: boolean;
  data: Item[];
  pagination?: { total?: Count; total_pages?: Count } | null;
}

/** Any record of a list. */
export type Item = Record<string, unknown>;

/** The ways in which ServiceOS's lists differ. */
export interface ListOptions {
  /** The field that identifies a record. */
  identity: string;
  /** The number of records in the reference's example. Defaults to 500. */
  total?: number;
}

const pageInputs = {
  page: wholeNumber({
    label: "Page",
    comments: "The page number. Defaults to 1.",
    example: "2",
    placeholder: "Enter a page number",
    minimum: 1,
  }),
  per_page: wholeNumber({
    label: "Per Page",
    comments: `The number of records per page. Defaults to ${DEFAULT_PAGE}. Maximum ${LARGEST_PAGE}.`,
    example: "50",
    placeholder: "Enter a number",
    minimum: 1,
    maximum: LARGEST_PAGE,
  }),
};

/** Lists with pages. Their `path` is the key of the operation. */
export const listing = frame<Api, ListOptions>({
  vendor: "ServiceOS",
  ignored: "Page and Per Page",
  moreField: "pagination.has_more",
  maximumExample: "1000",
  customParameter: "true",
  pageInputs: () => pageInputs,

  example: (record, { total = 500 }) => ({
    success: true,
    data: [record],
    pagination: { page: 1, per_page: DEFAULT_PAGE, total, total_pages: Math.ceil(total / DEFAULT_PAGE) },
  }),

  schema: (record) => ({
    type: "object",
    properties: {
      success: { type: "boolean" },
      data: { type: "array", items: record },
      pagination: {
        type: "object",
        properties: {
          page: { type: "integer" },
          per_page: { type: "integer" },
          total: { type: "integer" },
          total_pages: { type: "integer" },
          has_more: {
            type: "boolean",
            description: "Only with Fetch All: true if there are, or may be, more records than data contains",
          },
        },
      },
    },
    required: ["success", "data"],
  }),

  readPage: (api, { path, query, page }) => api.call(path as OperationKey, { ...page, ...query }),

  readAll: (api, { path, query, options: { identity }, limit, warn }) =>
    fetchAllPages(api, path as OperationKey, query, { identity, limit, warn }),

  // ServiceOS reports a total, but a list that lost records while it was read can be as long as that total.
  envelope({ records, hasMore, total }) {
    const per_page = records.length;
    const all = hasMore ? total : per_page;
    const counts =
      all === undefined ? {} : { total: all, total_pages: Math.ceil(all / Math.max(per_page, 1)) };
    return {
      success: true,
      data: records,
      pagination: { page: 1, per_page, ...counts, has_more: hasMore },
    };
  },
});

interface ReadOptions {
  identity: string;
  limit?: number;
  warn(message: string): void;
}

/** Reads all records of a list, in pages of the maximum size. */
export function fetchAllPages(
  api: Api,
  key: OperationKey,
  query: Query,
  { identity, limit = Number.POSITIVE_INFINITY, warn }: ReadOptions,
) {
  const per_page = Math.min(LARGEST_PAGE, limit);
  return collect<Item>(({ page }) => fetchPage(api, key, { ...query, page, per_page }), {
    limit,
    identify: (record) => record?.[identity] as string | number | undefined,
    rate: RATE,
    warn,
  });
}

/** Reads one page of a list. */
export async function fetchPage(
  api: Api,
  key: OperationKey,
  query: Query & { page: number; per_page: number },
): Promise<Page<Item>> {
  const { data, pagination } = (await api.call<Partial<Envelope> | undefined>(key, query)) ?? {};
  if (!Array.isArray(data)) {
    throw new Error(`Valethon ServiceOS's response to ${key} is not a list of records.`);
  }
  const total = countOf(pagination?.total);
  const lastPage = countOf(pagination?.total_pages) ?? (total && Math.ceil(total / query.per_page));
  return {
    records: data,
    hasMore: lastPage === undefined ? isFull(data, query.per_page) : query.page < lastPage,
    total,
  };
}

/** A response without pagination: a page that is exactly full may be followed by another one. */
const isFull = (records: Item[], size: number): boolean =>
  records.length === size || records.length === DEFAULT_PAGE;
