import type { Query } from "../../kit/http/types";
import type { Api } from "../client";
import { type Item, pageOf } from "../listing";

/** The number of records that one search looks at. A search that returns more is too vague to identify a record. */
const MOST_RECORDS = 200;

/** The number of IDs that ServiceTitan accepts in one query parameter. */
const MOST_IDS = 50;

/** The first records that a list returns for a query. */
export async function search<Record extends Item>(api: Api, path: string, query: Query): Promise<Record[]> {
  return pageOf<Record>(path, await api.get(path, { pageSize: MOST_RECORDS, ...query })).records;
}

/** The records of a list with these IDs. */
export async function withIds<Record extends Item>(
  api: Api,
  path: string,
  ids: readonly number[],
  query: Query = {},
): Promise<Record[]> {
  const distinct = [...new Set(ids)];
  const parts = Array.from({ length: Math.ceil(distinct.length / MOST_IDS) }, (_, at) =>
    distinct.slice(at * MOST_IDS, (at + 1) * MOST_IDS),
  );
  const pages = await Promise.all(
    parts.map((part) => search<Record>(api, path, { ...query, ids: part.join(",") })),
  );
  return pages.flat();
}
