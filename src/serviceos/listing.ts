import type { Listing } from "../kit/action/action";
import { withCustomQuery } from "../kit/action/customQuery";
import { collect, type Page } from "../kit/action/paging";
import { pairs, toggle, wholeNumber } from "../kit/inputs";
import type { Api } from "./client";
import type { OperationKey } from "./paths";

/** The most that ServiceOS gives in one page; the reference says so of tickets. */
export const LARGEST_PAGE = 100;

interface Envelope {
  success: boolean;
  data: Item[];
  pagination?: { page: number; per_page: number; total: number; total_pages: number };
}

/** Any record of a list. */
export type Item = Record<string, unknown>;

/** Lists in pages. Their `from` is the operation's key. */
export const listing: Listing<Api> = {
  inputs: () => ({
    page: wholeNumber({
      label: "Page",
      comments: "The number of the page to read, from 1, which is also what a blank gives.",
      example: "1",
      minimum: 1,
    }),
    per_page: wholeNumber({
      label: "Per Page",
      comments: `How many records a page holds: 1 to ${LARGEST_PAGE}, 25 when blank.`,
      example: "25",
      minimum: 1,
      maximum: LARGEST_PAGE,
    }),
    fetchAll: toggle({
      label: "Fetch All",
      comments: "Reads every record that matches, over all pages. Page and Per Page are then ignored.",
    }),
    maximumRecords: wholeNumber({
      label: "Maximum Records",
      comments: "With Fetch All: stop after this many records. Blank reads all of them, as memory allows.",
      example: "1000",
      minimum: 1,
    }),
    customQueryParams: pairs({
      label: "Custom Query Params",
      keyLabel: "Parameter",
      comments: "Further query parameters of the ServiceOS API, sent as they are.",
      example: "value",
    }),
  }),

  example: (records, total = 500) => ({
    success: true,
    data: records,
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

  async run(api, { path, values, identity, context }) {
    const { fetchAll, maximumRecords, page, per_page, customQueryParams, ...filters } = values;
    const key = path as OperationKey;
    const query = withCustomQuery(filters, customQueryParams);
    if (!fetchAll) return api.call(key, { page, per_page, ...query });
    const { records, cut, total } = await fetchEverything(api, key, query, {
      identity,
      limit: maximumRecords as number | undefined,
      warn: (message) => context.logger.warn(message),
    });
    const size = records.length;
    const all = cut ? (total ?? size) : size;
    const pagination = {
      page: 1,
      per_page: size,
      total: all,
      total_pages: Math.ceil(all / Math.max(size, 1)),
    };
    return { success: true, data: records, pagination };
  },
};

interface Everything {
  identity?: string;
  limit?: number;
  warn(message: string): void;
}

/** Reads a list to its end in pages as large as ServiceOS gives them. */
export function fetchEverything(
  api: Api,
  key: OperationKey,
  query: Record<string, unknown>,
  { identity, limit = Number.POSITIVE_INFINITY, warn }: Everything,
) {
  const per_page = Math.min(LARGEST_PAGE, limit);
  return collect<Item>(
    async ({ page }) => asPage(key, page, await api.call<unknown>(key, { ...query, page, per_page })),
    { limit, identify: (record) => record?.[identity ?? ""] as string | number | undefined, warn },
  );
}

function asPage(key: OperationKey, page: number, reply: unknown): Page<Item> {
  const { data, pagination } = (reply ?? {}) as Partial<Envelope>;
  if (!Array.isArray(data)) {
    throw new Error(`Valethon ServiceOS answered ${key} with something that is not a list of records.`);
  }
  return { records: data, hasMore: page < (pagination?.total_pages ?? 1), total: pagination?.total };
}
