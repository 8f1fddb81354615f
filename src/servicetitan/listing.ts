import type { Listing } from "../kit/action/action";
import { withCustomQuery } from "../kit/action/customQuery";
import { collect, type Page, type ReadPage } from "../kit/action/paging";
import { InputError } from "../kit/http/errors";
import { group, pairs, text, toggle, wholeNumber } from "../kit/inputs";
import type { Api } from "./client";

/** The most that ServiceTitan gives in one page: https://developer.servicetitan.io/docs/timeouts-and-pagination */
export const LARGEST_PAGE = 5000;

interface Envelope {
  page: number;
  pageSize: number;
  hasMore: boolean;
  totalCount?: number | null;
  data: Item[];
}

/** Any record of a list; nearly all have an id. */
export interface Item {
  id?: number;
}

export const listing: Listing<Api> = {
  inputs: ({ sort }) => ({
    fetchAll: toggle({
      label: "Fetch All",
      comments: "Reads every record that matches, over all pages. Pagination is then ignored.",
    }),
    maximumRecords: wholeNumber({
      label: "Maximum Records",
      comments: "With Fetch All: stop after this many records. Blank reads all of them, as memory allows.",
      example: "100000",
      minimum: 1,
    }),
    pagination: group({
      label: "Pagination",
      comments: "Which page to read when Fetch All is off.",
      inputs: {
        page: wholeNumber({
          label: "Page",
          comments: "The page's number, from 1.",
          example: "1",
          minimum: 1,
        }),
        pageSize: wholeNumber({
          label: "Page Size",
          comments: `How many records a page holds: 1 to ${LARGEST_PAGE}, 50 when blank.`,
          example: "50",
          minimum: 1,
          maximum: LARGEST_PAGE,
        }),
      },
    }),
    includeTotal: toggle({
      label: "Include Total",
      comments: "Also counts all records that match, as totalCount.",
    }),
    ...(sort === "none" ? {} : { sort: sortInput(sort) }),
    customQueryParams: pairs({
      label: "Custom Query Params",
      keyLabel: "Parameter",
      comments: "Further query parameters of the ServiceTitan API, by name, sent as they are.",
      example: "true",
    }),
  }),

  example: (records) => ({ page: 0, pageSize: 0, hasMore: true, totalCount: 0, data: records }),

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

  async run(api, { path, values, sort, context }) {
    const {
      fetchAll,
      maximumRecords,
      page,
      pageSize,
      includeTotal,
      sort: chosen,
      customQueryParams,
      ...filters
    } = values;
    const paging = fetchAll ? {} : { page, pageSize, includeTotal: includeTotal || undefined };
    const query = withCustomQuery(
      { ...paging, ...filters, sort: sort === "ignored" ? undefined : chosen },
      customQueryParams,
    );
    if (!fetchAll) return api.get(path, query);
    const { records, cut, total } = await fetchEverything(api, path, query, {
      stableSort: sort,
      limit: maximumRecords as number | undefined,
      warn: (message) => context.logger.warn(message),
    });
    const totalCount = cut ? (total ?? null) : records.length;
    return { page: 1, pageSize: records.length, hasMore: cut, totalCount, data: records };
  },
};

function sortInput(sort: string) {
  const { clean, ...about } = text({
    label: "Sort",
    comments:
      sort === "ignored"
        ? "Not sent: ServiceTitan cannot sort this list. Kept so that existing workflows go on working."
        : "The field to sort by, with + for ascending or - for descending: Id, CreatedOn, ModifiedOn, or for some lists another that the API reference names.",
    example: "+CreatedOn",
  });
  return {
    ...about,
    clean(value: unknown) {
      // A plus that went through a URL has become a space.
      const field = clean(value)?.replace(/^ /, "+").trim();
      if (field && !/^[+-]?\w+$/.test(field)) {
        throw new InputError(
          `Sort must be a field with + or - before it, such as +CreatedOn, got "${field}".`,
        );
      }
      return field;
    },
  };
}

interface Everything {
  /** A sort that never changes, used where the query has none; "ignored" or "none" where the list cannot sort. */
  stableSort: string;
  limit?: number;
  /** Where ServiceTitan gives less in a page than it does elsewhere. */
  pageSize?: number;
  parallel?: number;
  warn(message: string): void;
}

/** Reads a list to its end in pages as large as ServiceTitan gives them. */
export async function fetchEverything<Record extends Item>(
  api: Api,
  path: string,
  query: { [key: string]: unknown },
  {
    stableSort,
    limit = Number.POSITIVE_INFINITY,
    pageSize: largest = LARGEST_PAGE,
    parallel,
    warn,
  }: Everything,
) {
  const sort = query.sort ?? (/^[+-]/.test(stableSort) ? stableSort : undefined);
  const pageSize = Math.min(largest, limit);
  const read: ReadPage<Record> = async ({ page }) =>
    asPage(path, await api.get(path, { includeTotal: true, ...query, sort, page, pageSize }));
  return collect(read, { limit, parallel, identify: (record) => record?.id, warn });
}

function asPage<Record>(path: string, reply: unknown): Page<Record> {
  const { data, hasMore, totalCount } = (reply ?? {}) as Partial<Envelope>;
  if (!Array.isArray(data)) {
    throw new Error(`ServiceTitan answered GET ${path} with something that is not a list of records.`);
  }
  return { records: data as Record[], hasMore: hasMore === true, total: totalCount ?? undefined };
}
