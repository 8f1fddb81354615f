import type { Listing } from "../kit/action/action";
import { collect, type ReadPage } from "../kit/action/paging";
import { multipart } from "../kit/http/multipart";
import { toggle, wholeNumber } from "../kit/inputs";
import type { Api } from "./client";

/** The list by username takes a form and gives 25 tickets a page, whatever is asked. */
export const BY_USERNAME = "TicketsApi/list";

/** The pages of a whole list: few requests, each answered at once. */
const PAGE_OF_ALL = 100;

/** What a page holds where no length is asked; a server that caps pages would not cap them below it. */
const DEFAULT_LENGTH = 10;

/** Any ticket of a list. */
export interface Item {
  id?: number;
  ticketId?: number;
}

export const listing: Listing<Api> = {
  inputs: () => ({
    fetchAll: toggle({
      label: "Fetch All",
      comments: "Reads every ticket that matches, over all pages. Page is then ignored.",
    }),
    maximumRecords: wholeNumber({
      label: "Maximum Records",
      comments: "With Fetch All: stop after this many tickets. Blank reads all of them, as memory allows.",
      example: "10000",
      minimum: 1,
    }),
    page: wholeNumber({
      label: "Page",
      comments: "The page's number, from 1; 1 when blank.",
      example: "1",
      minimum: 1,
    }),
  }),

  example: (records) => records,

  schema: (record) => ({ type: "array", items: record }),

  async run(api, { path, values, context }) {
    const { fetchAll, maximumRecords, page, ...body } = values;
    if (!fetchAll) return readPage(api, path, { page, ...body });
    const { records } = await fetchEverything(api, path, body, {
      limit: maximumRecords as number | undefined,
      warn: (message) => context.logger.warn(message),
    });
    return records;
  },
};

/** One page; asking twice does no harm, though it is a POST. */
async function readPage(api: Api, path: string, body: { [key: string]: unknown }): Promise<Item[]> {
  const { data } = await api.request("POST", path, {
    body: path === BY_USERNAME ? multipart(body) : body,
    repeatable: true,
  });
  if (!Array.isArray(data)) {
    throw new Error(`Tikting answered POST ${path} with something that is not a list of tickets.`);
  }
  return data;
}

/** Reads a list to its end. Tikting tells neither a total nor whether there is more: a short page is the last. */
export async function fetchEverything(
  api: Api,
  path: string,
  filters: { [key: string]: unknown },
  { limit, warn }: { limit?: number; warn(message: string): void },
) {
  const body = path === BY_USERNAME ? filters : { length: PAGE_OF_ALL, ...filters };
  let full = 0;
  const read: ReadPage<Item> = async ({ page }) => {
    const records = await readPage(api, path, { ...body, page });
    if (page === 1) full = Math.max(records.length, DEFAULT_LENGTH);
    return { records, hasMore: records.length >= full };
  };
  return collect(read, { limit, identify: ({ id, ticketId }) => id ?? ticketId, warn });
}
