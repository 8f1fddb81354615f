import { withThousandsSeparators } from "../kit/action/dataSource";
import { listing as frame } from "../kit/action/listing";
import type { Page, ReadPage } from "../kit/action/page";
import { type Collected, collect } from "../kit/action/paging";
import { InputError } from "../kit/http/errors";
import type { Query } from "../kit/http/types";
import { group, type Inputs, mapped, text, toggle, wholeNumber } from "../kit/inputs";
import type { Api } from "./client";

/** The maximum page size: https://developer.servicetitan.io/docs/timeouts-and-pagination */
export const LARGEST_PAGE = 5000;

const PAGE_SIZE = { usual: 50, largest: LARGEST_PAGE };

/** A record of any list. Nearly all records have an ID. */
export interface Item {
  id?: number | string;
}

interface Envelope {
  page: number;
  pageSize: number;
  hasMore: boolean;
  totalCount?: number | null;
  data: Item[];
  /** The columns, if each record is a list of values. */
  fields?: Column[];
}

interface Column {
  name: string;
  label: string;
}

/** All records of a list, and the columns if each record is a list of values. */
interface CollectedRows<Record> extends Collected<Record> {
  fields?: Column[];
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
  /** False for a list that has the envelope of a page, but always contains all records. */
  pages?: false;
  /** False for a list that cannot count its records. It is taken to be short, and read once. */
  total?: false;
  /** True if IDs are GUIDs. Sorted by them, a list does not append new records: they can be anywhere in it. */
  hasGuids?: boolean;
  /** The page size. Defaults to 50, and at most 5,000. */
  pageSize?: { usual: number; largest: number };
  /** The columns in the example payload, for a list whose records are lists of values. */
  columns?: Column[];
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

const pageInputs = ({ total, pageSize = PAGE_SIZE }: ListOptions) => ({
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
        comments: `The number of records per page. Defaults to ${withThousandsSeparators(pageSize.usual)}. Maximum ${withThousandsSeparators(pageSize.largest)}.`,
        example: String(pageSize.usual),
        minimum: 1,
        maximum: pageSize.largest,
      }),
    },
  }),
  ...(total === false
    ? {}
    : {
        includeTotal: toggle({
          label: "Include Total",
          comments: "Also return the total number of matching records, as totalCount.",
        }),
      }),
});

const COLUMNS = {
  type: "array",
  items: { type: "object", properties: { name: { type: "string" }, label: { type: "string" } } },
};

export const listing = frame<Api, ListOptions>({
  vendor: "ServiceTitan",
  ignored: "Pagination",
  moreField: "hasMore",
  maximumExample: "100000",
  customParameter: "true",
  pageInputs,
  hasPages: ({ pages = true }) => pages,
  sharedInputs: ({ sort = "field" }): Inputs => (sort === "none" ? {} : { sort: sortInput(sort) }),

  example(record, { another, columns, pageSize = PAGE_SIZE }) {
    const data = another ? [record, { ...(record as object), ...another }] : [record];
    return {
      page: 1,
      pageSize: pageSize.usual,
      hasMore: false,
      totalCount: data.length,
      data,
      ...(columns ? { fields: columns } : {}),
    };
  },

  schema: (record, { columns }) => ({
    type: "object",
    properties: {
      page: { type: "integer" },
      pageSize: { type: "integer" },
      hasMore: { type: "boolean" },
      totalCount: { type: "integer" },
      data: { type: "array", items: record },
      ...(columns ? { fields: COLUMNS } : {}),
    },
    required: ["page", "pageSize", "hasMore", "data"],
  }),

  readPage: (api, { path, query, body, page: { includeTotal, ...page }, options }) =>
    readList(
      api,
      path,
      {
        ...page,
        includeTotal: includeTotal || undefined,
        ...(options.sort === "ignored" ? withoutSort(query) : query),
      },
      body,
    ),

  readAll: (
    api,
    { path, query, body, options: { sort = "field", total, hasGuids, pageSize }, limit, warn },
  ) =>
    fetchAllPages(
      api,
      path,
      {
        ...(sort === "ignored" ? withoutSort(query) : query),
        ...(total === false ? { includeTotal: undefined } : {}),
      },
      {
        stableSort: sort === "field" ? BY_ID : undefined,
        limit,
        hasGuids,
        pageSize: pageSize?.largest,
        // ServiceTitan limits how often a report is run: concurrent requests would only wait.
        parallel: body === undefined ? undefined : 1,
        body,
        once: total === false,
        warn,
      },
    ),

  envelope: ({ records, hasMore, total, fields }: CollectedRows<unknown>) => ({
    page: 1,
    pageSize: records.length,
    hasMore,
    totalCount: hasMore ? (total ?? null) : records.length,
    data: records,
    ...(fields ? { fields } : {}),
  }),
});

/** Reads a page by GET, or by POST if the list takes a body. */
const readList = async (api: Api, path: string, query: Query, body: unknown): Promise<unknown> =>
  body === undefined ? api.get(path, query) : api.post(path, body, { query, repeatable: true });

const withoutSort = ({ sort: _, ...query }: Query): Query => query;

interface ReadOptions {
  /** The sort to use if the query has none, by a field that never changes. Undefined if the list cannot sort. */
  stableSort: string | undefined;
  limit?: number;
  hasGuids?: boolean;
  /** For lists that need smaller pages. */
  pageSize?: number;
  parallel?: number;
  body?: unknown;
  /** Does not read the list again to see whether it changed. */
  once?: boolean;
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
    hasGuids = false,
    pageSize: largest = LARGEST_PAGE,
    parallel,
    body,
    once,
    warn,
  }: ReadOptions,
): Promise<CollectedRows<Record>> {
  const sort = query.sort ?? stableSort;
  const pageSize = Math.min(largest, limit);
  let fields: Column[] | undefined;
  const read: ReadPage<Record> = async ({ page }) => {
    const response = await readList(api, path, { includeTotal: true, ...query, sort, page, pageSize }, body);
    fields ??= (response as Partial<Envelope> | undefined)?.fields;
    return pageOf(path, response, body === undefined ? "GET" : "POST");
  };
  const collected = await collect(read, {
    limit,
    parallel,
    once,
    identify: (record) => record?.id,
    appends: sort === BY_ID && !hasGuids,
    warn,
  });
  return { ...collected, fields };
}

/**
 * Reads the envelope of a list.
 * @throws Error if the response has none
 */
export function pageOf<Record>(path: string, response: unknown, method = "GET"): Page<Record> {
  const { data, hasMore, totalCount } = (response ?? {}) as Partial<Envelope>;
  if (!Array.isArray(data)) {
    throw new Error(`ServiceTitan's response to ${method} ${path} is not a list of records.`);
  }
  return { records: data as Record[], hasMore: hasMore === true, total: totalCount ?? undefined };
}
