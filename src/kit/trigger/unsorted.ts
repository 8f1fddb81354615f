import type { Source } from "./changes";
import { later, type Timestamp, timestamp } from "./timestamp";

/** The latest of a record's moments, as far as it has them: a new record may tell of no change yet. */
export const latest = (...moments: unknown[]): Timestamp | undefined =>
  moments
    .map((moment) => timestamp(moment))
    .reduce((found, at) => (at ? later(found, at) : found), undefined);

/**
 * A list that cannot be trusted to sort by its last change. A trigger that begins on it marks its place by one
 * record instead of all: any moment up to the newest change will do for that, such as the newest record's.
 * @param newest one of the records that were changed last
 */
export const unsorted = <Item>(
  source: Omit<Source<Item>, "sorted">,
  newest: () => Promise<Item | undefined>,
): Source<Item> => ({
  ...source,
  sorted: {
    newest,
    async page(since) {
      const { records, complete } = await source.all(since);
      // A page that says there is more, and holds nothing, has the list read as a whole: its place then stays.
      return complete ? { records, hasMore: false } : { records: [], hasMore: true };
    },
  },
});
