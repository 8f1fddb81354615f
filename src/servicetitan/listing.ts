import { withThousandsSeparators } from "../kit/action/dataSource";
import { listing as frame } from "../kit/action/listing";
import type { Page, ReadPage } from "../kit/action/page";
import { collect } from "../kit/action/paging";
import { InputError } from "../kit/http/errors";
import type { Query } from "../kit/http/types";
import { group, type Inputs, mapped, text, toggle, wholeNumber } from "../kit/inputs";
import type { Api } from "./client";

/** The maximum page size: https://developer.servicetitan.io/docs/timeouts-and-pagination */
export const LARGEST_PAGE = 5000;

const DEFAULT_PAGE_SIZE = 50;

/** A record of any list. Nearly all records have an ID. */
export interface Item {
  id?: number;
}

interface Envelope {
  page: number;
  pageSize: number;
  hasMore: boolean;
  totalCount?: number | null;
  data: Item[];
}

/** The ways in which ServiceTitan's lists differ. */
export interface ListOptions {
  /**
   * How the list can be sorted. "field" (the default): by the field in the Sort input. Fetch All defaults to the ID, so
   * that records do not move between pages while they are read. "ignored": not at all, although the published
   * connector has the input. "none": not at all.
   */
  sort?: Sort;
  /** How a second record of the example payload differs from the first. Without it, the example has one record. */
  another?: object;
}

type Sort = "field" | "ignored" | "none";

/** Sorts by a field that never changes. */
const BY_ID = "+Id";

const sortInput = (sort: Sort) =>
  mapped(
    text({
      label: "Sort",
      comments:
        sort === "ignored"
          ? "Kept for existing flows; it has no effect. ServiceTitan cannot sort this list."
          : "The field to sort by, after + (ascending) or - (descending). Most lists accept Id, CreatedOn and ModifiedOn; some accept more, listed in the API reference.",
      example: "+CreatedOn",
      placeholder: "Enter + or -, then a field",
    }),
    (value) => {
      // URL decoding turns a plus into a space.
      const field = value.replace(/^ /, "+").trim();
      if (/^[+-]?\w+$/.test(field)) return field;
      throw new InputError(`Sort must be a field after + or -, such as +CreatedOn, got "${field}".`);
    },
  );

const pageInputs = {
  pagination: group({
    label: "Pagination",
    comments: "The page to read if Fetch All is off.",
    inputs: {
      page: wholeNumber({
        label: "Page",
        comments: "The page number. Defaults to 1.",
        example: "1",
        minimum: 1,
      }),
      pageSize: wholeNumber({
        label: "Page Size",
        comments: `The number of records per page. Defaults to ${DEFAULT_PAGE_SIZE}. Maximum ${withThousandsSeparators(LARGEST_PAGE)}.`,
        example: "50",
        minimum: 1,
        maximum: LARGEST_PAGE,
      }),
    },
  }),
  includeTotal: toggle({
    label: "Include Total",
    comments: "Also return the total number of matching records, as totalCount.",
  }),
};

export const listing = frame<Api, ListOptions>({
  vendor: "ServiceTitan",
  ignored: "Pagination",
  moreField: "hasMore",
  maximumExample: "100000",
  customParameter: "true",
  pageInputs: () => pageInputs,
  sharedInputs: ({ sort = "field" }): Inputs => (sort === "none" ? {} : { sort: sortInput(sort) }),

  example(record, { another }) {
    const data = another ? [record, { ...(record as object), ...another }] : [record];
    return { page: 1, pageSize: DEFAULT_PAGE_SIZE, hasMore: false, totalCount: data.length, data };
  },

  schema: (record) => ({
    type: "object",
    properties: {
      page: { type: "integer" },
      pageSize: { type: "integer" },
      hasMore: { type: "boolean" },
      totalCount: { type: "integer" },
      data: { type: "array", items: record },
    },
    required: ["page", "pageSize", "hasMore", "data"],
  }),

  readPage: (api, { path, query, page: { includeTotal, ...page }, options }) =>
    api.get(path, {
      ...page,
      includeTotal: includeTotal || undefined,
      ...(options.sort === "ignored" ? withoutSort(query) : query),
    }),

  readAll: (api, { path, query, options: { sort = "field" }, limit, warn }) =>
    fetchAllPages(api, path, sort === "ignored" ? withoutSort(query) : query, {
      stableSort: sort === "field" ? BY_ID : undefined,
      limit,
      warn,
    }),

  envelope: ({ records, hasMore, total }) => ({
    page: 1,
    pageSize: records.length,
    hasMore,
    totalCount: hasMore ? (total ?? null) : records.length,
    data: records,
  }),
});

const withoutSort = ({ sort: _, ...query }: Query): Query => query;

interface ReadOptions {
  /** The sort to use if the query has none, by a field that never changes. Undefined if the list cannot sort. */
  stableSort: string | undefined;
  limit?: number;
  /** For lists that need smaller pages. */
  pageSize?: number;
  parallel?: number;
  warn(message: string): void;
}

/** Reads all records of a list, in the largest pages that ServiceTitan returns. */
export async function fetchAllPages<Record extends Item>(
  api: Api,
  path: string,
  query: Query,
  {
    stableSort,
    limit = Number.POSITIVE_INFINITY,
    pageSize: largest = LARGEST_PAGE,
    parallel,
    warn,
  }: ReadOptions,
) {
  const sort = query.sort ?? stableSort;
  const pageSize = Math.min(largest, limit);
  const read: ReadPage<Record> = async ({ page }) =>
    pageOf(path, await api.get(path, { includeTotal: true, ...query, sort, page, pageSize }));
  return collect(read, {
    limit,
    parallel,
    identify: (record) => record?.id,
    appends: sort === BY_ID,
    warn,
  });
}

/**
 * Reads the envelope of a list.
 * @throws Error if the response has none
 */
export function pageOf<Record>(path: string, response: unknown): Page<Record> {
  const { data, hasMore, totalCount } = (response ?? {}) as Partial<Envelope>;
  if (!Array.isArray(data)) {
    throw new Error(`ServiceTitan's response to GET ${path} is not a list of records.`);
  }
  return { records: data as Record[], hasMore: hasMore === true, total: totalCount ?? undefined };
}
