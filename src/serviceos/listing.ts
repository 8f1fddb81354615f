import { listing as frame } from "../kit/action/listing";
import { collect, type Page } from "../kit/action/paging";
import type { Query } from "../kit/http/types";
import { wholeNumber } from "../kit/inputs";
import type { Api } from "./client";
import type { OperationKey } from "./paths";

/** The maximum number of records per page. Documented for tickets. */
export const LARGEST_PAGE = 100;

interface Envelope {
  success: boolean;
  data: Item[];
  pagination?: { page: number; per_page: number; total: number; total_pages: number };
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
    comments: `The number of records per page. Defaults to 25. Maximum ${LARGEST_PAGE}.`,
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
  maximumExample: "1000",
  customParameter: "true",
  pageInputs: () => pageInputs,

  example: (record, { total = 500 }) => ({
    success: true,
    data: [record],
    pagination: { page: 1, per_page: 25, total, total_pages: Math.ceil(total / 25) },
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
        },
      },
    },
    required: ["success", "data"],
  }),

  readPage: (api, { path, query, page }) => api.call(path as OperationKey, { ...page, ...query }),

  readAll: (api, { path, query, options: { identity }, limit, warn }) =>
    fetchAllPages(api, path as OperationKey, query, { identity, limit, warn }),

  envelope({ records, hasMore, total }) {
    const size = records.length;
    const all = hasMore ? (total ?? size) : size;
    const total_pages = Math.ceil(all / Math.max(size, 1));
    return { success: true, data: records, pagination: { page: 1, per_page: size, total: all, total_pages } };
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
  return {
    records: data,
    hasMore: query.page < (pagination?.total_pages ?? 1),
    total: pagination?.total,
  };
}
