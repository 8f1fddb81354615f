import {
  accepted,
  applyFilters,
  type Filters,
  flag,
  formatTimestamp,
  invalidField,
  operation,
  queryValue,
  sortableStored,
  sortableTimestamp,
  text,
} from "../../core";
import type { World } from "../world";

/** https://developer.servicetitan.io/docs/transactional-and-export-apis */
const DELAY_MS = 15 * 60_000;

/** A position in a feed: after the record with this ID and time of change. */
type Position = { feed: string; time: string; id: number };

const encode = (position: Position): string => Buffer.from(JSON.stringify(position)).toString("base64url");

const parsePosition = (from: string | undefined, feed: string): Position => {
  if (from === undefined || from === "") return { feed, time: "", id: 0 };
  const date = sortableTimestamp(from);
  if (date) return { feed, time: date, id: 0 };
  try {
    const position = JSON.parse(Buffer.from(from, "base64url").toString()) as Position;
    if (position.feed === feed) return position;
  } catch {
    // Reported below, like the token of another feed.
  }
  throw invalidField("from", "This is not a continuation token of this feed.");
};

/**
 * Declares an export feed. It returns all records from a position on, including inactive and deleted ones, oldest
 * change first. With includeRecentChanges, the newest changes are returned at once, and again by the next call, as
 * ServiceTitan documents.
 */
export const exportFeed = <Row extends { id: number }>(setup: {
  path: string;
  rows(world: World): readonly Row[];
  show(row: Row, world: World): unknown;
  /** @returns when a record was last changed; defaults to its modifiedOn */
  changed?(row: Row): string;
  filters?: Filters<Row, World>;
}) => {
  const query: Filters<Row, World> = {
    from: accepted(text),
    includeRecentChanges: accepted(flag),
    ...setup.filters,
  };
  const changed = setup.changed ?? ((row: Row) => (row as unknown as { modifiedOn: string }).modifiedOn);
  return operation<World>({
    method: "GET",
    path: setup.path,
    query,
    run: (call) => {
      const feed = setup.path.split("/:tenant/")[1]!;
      const position = parsePosition(queryValue(call, "from"), feed);
      // Without includeRecentChanges, the feed ends here.
      const latest = sortableStored(formatTimestamp(call.state.clock() - DELAY_MS));
      const withRecent = queryValue(call, "includeRecentChanges")?.toLowerCase() === "true";
      const found = applyFilters(setup.rows(call.state), query, call.query, call.state)
        .map((row) => ({ row, id: row.id, time: sortableStored(changed(row)) }))
        .filter(
          ({ id, time }) =>
            (time > position.time || (time === position.time && id > position.id)) &&
            (withRecent || time <= latest),
        )
        .sort((first, second) =>
          first.time === second.time ? first.id - second.id : first.time < second.time ? -1 : 1,
        );
      const page = found.slice(0, call.state.feedPageSize);
      const hasMore = found.length > page.length;
      const last = page.at(-1);
      let next: Position = last ? { feed, time: last.time, id: last.id } : position;
      if (!hasMore && next.time > latest) {
        const lastSettled = page.findLast(({ time }) => time <= latest);
        next = lastSettled ? { feed, time: lastSettled.time, id: lastSettled.id } : position;
      }
      return {
        hasMore,
        continueFrom: encode(next),
        data: page.map(({ row }) => setup.show(row, call.state)),
      };
    },
  });
};
