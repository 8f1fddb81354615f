import {
  accepted,
  applyFilters,
  askedFor,
  badField,
  comparableInstant,
  comparableStored,
  type Filters,
  flag,
  operation,
  text,
  writeInstant,
} from "../../core";
import type { World } from "../world";

/** New and changed records stay out of the feeds for this long. */
const DELAY_MS = 15 * 60_000;
const ROWS_A_PAGE = 500;

/** The place in a feed after a record: feeds run by change, then by id. */
type Place = { feed: string; moment: string; id: number };

const write = (place: Place): string => Buffer.from(JSON.stringify(place)).toString("base64url");

const readPlace = (from: string | undefined, feed: string): Place => {
  if (from === undefined || from === "") return { feed, moment: "", id: 0 };
  const date = comparableInstant(from);
  if (date) return { feed, moment: date, id: 0 };
  try {
    const place = JSON.parse(Buffer.from(from, "base64url").toString()) as Place;
    if (place.feed === feed) return place;
  } catch {
    // Told below, as for a token of another feed.
  }
  throw badField("from", "The continuation token is not one of this feed.");
};

/**
 * A change feed: everything from a place on, records that are inactive or deleted among them, oldest change
 * first. With includeRecentChanges the newest come at once, and come again on the next call, as the API warns.
 */
export const exportFeed = <Row extends { id: number }>(setup: {
  path: string;
  rows(world: World): readonly Row[];
  show(row: Row, world: World): unknown;
  /** When a record last changed; modifiedOn without it. */
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
      const place = readPlace(askedFor(call, "from"), feed);
      const settled = comparableStored(writeInstant(call.state.clock() - DELAY_MS));
      const withRecent = askedFor(call, "includeRecentChanges")?.toLowerCase() === "true";
      const found = applyFilters(setup.rows(call.state), query, call.asked, call.state)
        .map((row) => ({ row, id: row.id, moment: comparableStored(changed(row)) }))
        .filter(
          ({ id, moment }) =>
            (moment > place.moment || (moment === place.moment && id > place.id)) &&
            (withRecent || moment <= settled),
        )
        .sort((one, other) =>
          one.moment === other.moment ? one.id - other.id : one.moment < other.moment ? -1 : 1,
        );
      const page = found.slice(0, ROWS_A_PAGE);
      const hasMore = found.length > page.length;
      const last = page.at(-1);
      let next: Place = last ? { feed, moment: last.moment, id: last.id } : place;
      if (!hasMore && next.moment > settled) {
        const kept = page.findLast(({ moment }) => moment <= settled);
        next = kept ? { feed, moment: kept.moment, id: kept.id } : place;
      }
      return {
        hasMore,
        continueFrom: write(next),
        data: page.map(({ row }) => setup.show(row, call.state)),
      };
    },
  });
};
