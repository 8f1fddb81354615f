import type { ActionContext, Connection } from "@prismatic-io/spectral";
import type { Context } from "./action";
import { type Change, changesAfter, markPlace, type Place, placeAt, type Source } from "./changes";
import type { Timestamp } from "./timestamp";

/** How many changes one run without batches hands over; the rest comes with the next polls. */
const MOST_IN_ONE_RUN = 25_000;

/** What a trigger keeps between polls: its place, and of what it is the place. */
interface Kept {
  of?: string;
  place?: Place;
}

/** What the platform gives a polling trigger beside an action's context. */
export type PollingContext = Context &
  Pick<ActionContext, "batch"> & {
    polling: { getState(): Record<string, unknown>; setState(state: Record<string, unknown>): void };
  };

interface Poll<Item> {
  source: Source<Item>;
  /** Names what is polled: a place is of no use for another list. */
  of: string;
  /** A first poll without it delivers nothing and marks its place. */
  since?: Timestamp;
  context: PollingContext;
}

/**
 * One poll: every change since the last one, once. The place moves only when all was read; a poll that throws is
 * made again from where the last good one ended.
 * @returns the changes, whether they belong to the first sync, and whether the platform should go on at once
 */
export async function poll<Item>({ source, of, since, context }: Poll<Item>) {
  const kept = context.polling.getState() as Kept;
  const start = kept.of === of ? kept.place : undefined;
  const keep = (place: Place) => context.polling.setState({ of, place } satisfies Kept);
  if (!start && !since) {
    keep(await markPlace(source));
    return { changes: [], first: false, more: false };
  }
  const batched = context.batch?.enabled === true;
  const changes: Change<Item>[] = [];
  let place = start ?? placeAt(since!);
  const first = place.first === true;
  for (;;) {
    const polled = await changesAfter(source, place);
    for (const change of polled.changes) changes.push(change);
    place = polled.place;
    const more = polled.more;
    if (!more || batched || changes.length >= MOST_IN_ONE_RUN) {
      if (more && !batched) {
        context.logger.info(
          `${changes.length} changes are delivered by this run; the rest follows with the next ones.`,
        );
      }
      keep(place);
      return { changes, first, more: more && batched };
    }
  }
}

/** The connection among a trigger's parameters. */
export const connectionOf = (params: { connection?: unknown }): Connection => params.connection as Connection;
