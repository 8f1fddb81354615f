import { listing as frame } from "../kit/action/listing";
import { collect, type ReadPage } from "../kit/action/paging";
import { multipart } from "../kit/http/multipart";
import type { Query } from "../kit/http/types";
import { wholeNumber } from "../kit/inputs";
import type { Api } from "./client";

/** The list by username takes a form, and returns 25 tickets per page whatever the requested length. */
export const BY_USERNAME = "TicketsApi/list";

/** The page size of a whole list: few requests, each with a quick response. */
const PAGE_OF_ALL = 100;

/** The page size if no length is requested; a server that caps pages would not cap them below it. */
const DEFAULT_LENGTH = 10;

/** Any ticket of a list. */
export interface Item {
  id?: number;
  ticketId?: number;
}

const pageInputs = {
  page: wholeNumber({
    label: "Page",
    comments: "The page number. Defaults to 1.",
    example: "1",
    minimum: 1,
  }),
};

export const listing = frame<Api, unknown>({
  vendor: "Tikting",
  noun: "ticket",
  ignored: "Page",
  maximumExample: "10000",
  pageInputs: () => pageInputs,
  example: (record) => [record, record],
  schema: (record) => ({ type: "array", items: record }),
  readPage: (api, { path, query, page }) => readPage(api, path, { ...page, ...query }),
  readAll: (api, { path, query, limit, warn }) => fetchEverything(api, path, query, { limit, warn }),
  envelope: ({ records }) => records,
});

/** One page. Reading it twice does no harm, though it is a POST. */
async function readPage(api: Api, path: string, body: Query): Promise<Item[]> {
  const { data } = await api.request("POST", path, {
    body: path === BY_USERNAME ? multipart(body) : body,
    repeatable: true,
  });
  if (!Array.isArray(data)) {
    throw new Error(`Tikting's response to POST ${path} is not a list of tickets.`);
  }
  return data;
}

/** Reads all tickets of a list. Tikting reports neither a total nor whether there is more: a short page is the last. */
export async function fetchEverything(
  api: Api,
  path: string,
  filters: Query,
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
