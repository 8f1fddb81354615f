import type { Listing } from "../kit/action/action";
import { withCustomQuery } from "../kit/action/customQuery";
import { collect, type Page, type ReadPage } from "../kit/action/paging";
import { InputError } from "../kit/http/errors";
import { flag, group, pairs, text, toggle, wholeNumber } from "../kit/inputs";
import type { Api } from "./client";
import { type Opened, openList } from "./envelope";

/** HaloPSA gives at most this many records a page, whatever is asked. */
export const LARGEST_PAGE = 100;

/** A field that never changes, so that pages do not move under the reader. */
const STABLE_ORDER = "id";

/** Any record of a list. */
export interface Item {
  id?: number | string;
}

type Query = { [parameter: string]: unknown };

const customQueryParams = pairs({
  label: "Custom Query Params",
  keyLabel: "Parameter",
  comments: "Further query parameters of the HaloPSA API, sent as they are.",
  example: "showcounts",
});

export const listing: Listing<Api> = {
  // A list that HaloPSA cannot sort comes whole: it has no pages.
  inputs: ({ sort }) => ({
    ...(sort === "none" ? {} : pagedInputs),
    customQueryParams,
  }),

  example: (records) => ({
    record_count: records.length,
    page_no: 1,
    page_size: LARGEST_PAGE,
    has_more: false,
    data: records,
  }),

  schema: (record) => ({
    type: "object",
    properties: {
      record_count: { type: "integer", description: "How many records there are in all" },
      page_no: { type: "integer" },
      page_size: { type: "integer" },
      has_more: { type: "boolean", description: "Whether there are records beyond these" },
      data: { type: "array", items: record },
    },
    required: ["record_count", "has_more", "data"],
  }),

  async run(api, { path, values, sort, context }) {
    const { fetchAll, maximumRecords, page_no, page_size, customQueryParams: custom, ...filters } = values;
    const query = withCustomQuery(filters, custom, isPaging);
    const isUnpaged = query.idonly === true || query.count !== undefined;
    if (fetchAll && isUnpaged) {
      throw new InputError(
        "Fetch All reads pages, and ID Only and Count cannot be paged: leave one of them out.",
      );
    }
    if (fetchAll) {
      const limit = maximumRecords as number | undefined;
      const { records, cut, total } = await fetchEverything(api, path, query, {
        limit,
        warn: (message) => context.logger.warn(message),
      });
      return {
        record_count: cut ? (total ?? records.length) : records.length,
        page_no: 1,
        page_size: records.length,
        has_more: cut,
        data: records,
      };
    }
    if (sort === "none" || isUnpaged)
      return asPage(opened(path, await api.getRaw(path, query)), 1, undefined);
    const page = (page_no as number | undefined) ?? 1;
    const size = (page_size as number | undefined) ?? LARGEST_PAGE;
    return asPage(opened(path, await api.getRaw(path, paged(query, page, size))), page, size);
  },
};

const pagedInputs = {
  fetchAll: toggle({
    label: "Fetch All",
    comments: "Reads every record that matches, over all pages. Pagination is then ignored.",
  }),
  maximumRecords: wholeNumber({
    label: "Maximum Records",
    comments: "With Fetch All: stop after this many records. Blank reads all of them, as memory allows.",
    example: "1000",
    minimum: 1,
  }),
  pagination: group({
    label: "Pagination",
    comments: "Which page to read when Fetch All is off.",
    inputs: {
      page_no: wholeNumber({
        label: "Page",
        comments: "The page's number, from 1.",
        example: "1",
        minimum: 1,
      }),
      page_size: wholeNumber({
        label: "Page Size",
        comments: `How many records a page holds: 1 to ${LARGEST_PAGE}, which is also what a blank gives.`,
        example: "50",
        minimum: 1,
        maximum: LARGEST_PAGE,
      }),
    },
  }),
  sorting: group({
    label: "Sorting",
    comments: "The order of the records; by ID when blank.",
    inputs: {
      order: text({
        label: "Order",
        comments: "The field to sort by, by its name in the API.",
        example: "name",
      }),
      orderdesc: flag({ label: "Order Descending", comments: "Yes sorts from the highest value down." }),
    },
  }),
};

/** Page and size count only beside "pageinate", which is spelt so. */
const paged = (query: Query, page: number, size: number): Query => ({
  order: STABLE_ORDER,
  ...query,
  pageinate: true,
  page_no: page,
  page_size: size,
});

/** Set by Fetch All and Pagination. */
const isPaging = (parameter: string) => /^page(inate|_no|_size)$/.test(parameter);

function opened<Record>(path: string, reply: unknown): Opened<Record> {
  const list = openList<Record>(path, reply);
  if (!list) throw new Error(`HaloPSA answered GET ${path} with something that is not a list of records.`);
  return list;
}

/** One page in the shape that every list here has; what else stood around the records is handed on. */
function asPage({ records, around }: Opened<unknown>, page: number, asked: number | undefined) {
  const total = around?.record_count;
  const before = (page - 1) * (asked ?? 0);
  return {
    ...around,
    record_count: total ?? before + records.length,
    page_no: page,
    page_size: asked ?? records.length,
    has_more:
      records.length > 0 &&
      (total === undefined ? records.length === asked : before + records.length < total),
    data: records,
  };
}

interface Everything {
  limit?: number;
  warn(message: string): void;
}

/** Reads a list to its end, page by page, by what each page holds: HaloPSA caps a page below what is asked. */
export async function fetchEverything<Record extends Item>(
  api: Api,
  path: string,
  query: Query,
  { limit, warn }: Everything,
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
      // A list that knows no pages gives itself once more.
      return { records: [], hasMore: false };
    }
    const seen = (page - 1) * size + records.length;
    const isFull = records.length === LARGEST_PAGE;
    // A count of a full page's own records, or of fewer than were read, need not be the whole list's.
    const total = counted < seen || (isFull && counted === records.length) ? undefined : counted;
    return { records, hasMore: isFull || (records.length > 0 && counted > seen), total };
  };
  return collect(read, { limit, identify: (record) => record?.id, warn });
}

/** Reads a list that comes whole. */
export async function fetchWhole<Record extends Item>(api: Api, path: string, query: Query, limit: number) {
  const { records } = opened<Record>(path, await api.getRaw(path, query));
  return { records: records.slice(0, limit), cut: records.length > limit };
}
