/** The query of a request for a page. */
interface Query {
  page: number;
  pageSize: number;
  sort?: string;
  includeTotal?: boolean;
}

/** How the list in memory differs from one that returns up to 5,000 records and their total. */
interface Differences {
  cap?: number;
  total?: boolean;
  /** Called before a page is read. May change the list. */
  onRead?(reads: number): void;
  /** The columns of a list whose records are lists of values. */
  fields?: object[];
}

/** A list of ServiceTitan in memory, which is read by GET or by POST. */
export function vendor(
  all: unknown[],
  { cap = 5000, total = true, onRead = () => undefined, fields }: Differences = {},
) {
  const queries: Query[] = [];
  const posted: { body: unknown; repeatable?: boolean }[] = [];
  const respond = (query: Query) => {
    queries.push(query);
    onRead(queries.length);
    const { page = 1, pageSize = 50 } = query;
    const size = Math.min(cap, pageSize);
    const data = all.slice((page - 1) * size, page * size);
    const hasMore = page * size < all.length;
    return { page, pageSize: size, hasMore, totalCount: total ? all.length : null, data, fields };
  };
  const api = {
    get: async (_path: string, query: Query) => respond(query),
    post: async (_path: string, body: unknown, options: { query: Query; repeatable?: boolean }) => {
      const { query, ...rest } = options;
      posted.push({ body, ...rest });
      return respond(query);
    },
  };
  return { api, queries, posted };
}
