import { listing as frame } from "../kit/action/listing";
import type { PagingOptions, ReadPage } from "../kit/action/page";
import { collect } from "../kit/action/paging";
import { multipart } from "../kit/http/multipart";
import type { Query } from "../kit/http/types";
import { wholeNumber } from "../kit/inputs";
import type { Api } from "./client";

/** The list by username takes a form, and returns 25 tickets per page regardless of the requested length. */
export const USERNAME_LIST_PATH = "TicketsApi/list";

/** The page size of Fetch All: few requests, each with a quick response. */
const FETCH_ALL_PAGE_SIZE = 100;

/** The page size if no length is requested; a server that caps pages would not cap them below it. */
const DEFAULT_LENGTH = 10;

/** A ticket of any list. */
export interface Item {
  id?: number;
  ticketId?: number;
}

const pageInputs = {
  page: wholeNumber({
    label: "Page",
    comments: "The page number. Defaults to 1.",
    example: "2",
    placeholder: "Enter a number",
    minimum: 1,
  }),
};

export const listing = frame<Api, unknown>({
  vendor: "Tikting",
  noun: "ticket",
  ignored: "Page",
  // The step's data is Tikting's own list, which has no field for it.
  moreField: undefined,
  maximumExample: "10000",
  pageInputs: () => pageInputs,
  example: (record) => [record, record],
  schema: (record) => ({ type: "array", items: record }),
  readPage: (api, { path, query, page }) => readPage(api, path, { ...page, ...query }),
  readAll: (api, { path, query, limit, warn }) => fetchAll(api, path, query, { limit, warn }),
  envelope: ({ records }) => records,
});

/** Reads one page. The request is a POST, but it is safe to repeat. */
async function readPage(api: Api, path: string, body: Query): Promise<Item[]> {
  const { data } = await api.request("POST", path, {
    body: path === USERNAME_LIST_PATH ? multipart(body) : body,
    repeatable: true,
  });
  if (!Array.isArray(data)) {
    throw new Error(`Tikting's response to POST ${path} is not a list of tickets.`);
  }
  return data;
}

/**
 * Reads all tickets of a list. Tikting reports neither a total nor whether there are more pages, so a short page is
 * the last one.
 */
export async function fetchAll(
  api: Api,
  path: string,
  filters: Query,
  { limit, once, warn }: Pick<PagingOptions<Item>, "limit" | "once" | "warn">,
) {
  const body = path === USERNAME_LIST_PATH ? filters : { length: FETCH_ALL_PAGE_SIZE, ...filters };
  let fullPageSize = 0;
  const read: ReadPage<Item> = async ({ page }) => {
    const records = await readPage(api, path, { ...body, page });
    if (page === 1) fullPageSize = Math.max(records.length, DEFAULT_LENGTH);
    return { records, hasMore: records.length >= fullPageSize };
  };
  return collect(read, { limit, once, identify: (record) => record?.id ?? record?.ticketId, warn });
}
