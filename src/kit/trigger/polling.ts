import {
  type ActionContext,
  type Connection,
  type Inputs as PlatformInputs,
  pollingTrigger,
} from "@prismatic-io/spectral";
import type { Context, Vendor } from "../action/action";
import { InputError } from "../http/errors";
import { date, type Inputs, isObject, toggle, type Values, valuesOf } from "../inputs";
import { type Change, changesAfter, markPlace } from "./changes";
import { asCursor, isPlace, type Place, placeAt } from "./place";
import { type Source, withoutMalformed } from "./source";
import { type Opened, open, type Saved, save } from "./state";
import { fromMs, type Timestamp, timestamp } from "./timestamp";

/** The most changes that one run without batches delivers. The others follow with the next polls. */
export const MOST_IN_ONE_RUN = 25_000;

/** The context of a polling trigger: an action's context and the trigger's state. */
export type PollingContext = Context &
  Partial<Pick<ActionContext, "batch">> & {
    polling: { getState(): Record<string, unknown>; setState(state: Record<string, unknown>): void };
  };

interface Poll<Item> {
  source: Source<Item>;
  /** Identifies the list and the account: a place is only valid for its own list. */
  of: string;
  /** Where the first sync begins. Without it, the first poll delivers nothing. */
  since?: Timestamp;
  /** The `next` of the previous page. */
  cursor?: Record<string, unknown>;
  context: PollingContext;
}

interface Delivery<Item> {
  changes: Change<Item>[];
  /** Whether the changes belong to the first sync. */
  first: boolean;
  /** The cursor of the next page, if there is one. */
  next?: Saved<{ place: Place }>;
  /**
   * Records that were created at this time or later may look new to the next page or run. Undefined if all may, as in a
   * first sync.
   */
  base: Timestamp | undefined;
}

/**
 * One poll, or one page of it if the flow accepts batches: every change since the previous poll, once. The place moves
 * only after everything was read: a poll that throws is repeated from the last place.
 */
export async function poll<Item>({
  source: given,
  of,
  since,
  cursor,
  context,
}: Poll<Item>): Promise<Delivery<Item>> {
  const { polling, batch, logger } = context;
  let skipped = 0;
  const source = withoutMalformed(given, (count) => {
    skipped += count;
  });
  const done = (place: Place, result: Omit<Delivery<Item>, "base">): Delivery<Item> => {
    if (skipped > 0) logger.warn(`Skipped ${skipped} records without an ID or a valid time of change.`);
    polling.setState({ ...save(of, { place }) });
    const base = place.backlog ? place.backlog.base : place.floor;
    return { ...result, base: place.first ? undefined : base };
  };
  const start = placeOf(of, polling.getState(), cursor, context);
  if (!start && !since) {
    logger.info("Polling begins: existing records are not delivered.");
    return done(await markPlace(source), { changes: [], first: false });
  }
  const changes: Change<Item>[] = [];
  let place = start ?? placeAt(since!);
  const first = place.first === true;
  for (;;) {
    const polled = await changesAfter(source, place);
    if (polled.isDamaged)
      logger.warn(
        `The saved state has a damaged memory: changes after ${place.floor} may be delivered again.`,
      );
    for (const change of polled.changes) changes.push(change);
    place = polled.place;
    if (polled.mayRepeat)
      logger.warn(
        "Too many records are dated in the future to remember all of them: some may be delivered again.",
      );
    if (polled.more && batch?.enabled) {
      return done(place, { changes, first, next: save(of, { place: asCursor(place) }) });
    }
    if (!polled.more || changes.length >= MOST_IN_ONE_RUN) {
      if (polled.more)
        logger.info(`This run delivers ${changes.length} changes. The others follow with the next runs.`);
      return done(place, { changes, first });
    }
  }
}

/**
 * A page continues from the previous page, whether or not the platform passes the state that the previous page kept.
 * The state is preferred, since it remembers more.
 */
function placeOf(
  of: string,
  state: unknown,
  cursor: unknown,
  context: Pick<PollingContext, "logger">,
): Place | undefined {
  const passed = openCursor(of, cursor);
  const kept = open(of, state);
  if (!passed) return placeIn(kept, context);
  const page = placeIn(passed, context);
  if (!page) throw damagedCursor("is damaged");
  const isSame = !kept.problem && contentOf(kept)?.backlog?.from === page.backlog?.from;
  return isSame ? placeIn(kept, context) : page;
}

const damagedCursor = (problem: string) =>
  new Error(
    `The next page cannot be read: its cursor ${problem}. The next run continues from the saved state.`,
  );

/**
 * Opens the cursor of the previous page.
 * @returns undefined for the first page
 * @throws Error if the cursor is damaged: without it, the same page would be read again and again
 */
export function openCursor(of: string, cursor: unknown): Opened | undefined {
  const opened = open(of, cursor);
  if (opened.problem) throw damagedCursor(opened.problem);
  return opened.content === undefined ? undefined : opened;
}

function contentOf({ content }: Opened): Place | undefined {
  const place = isObject(content) && "place" in content ? content.place : content;
  return isPlace(place) ? place : undefined;
}

/** The place to continue from: that of a valid state, or of another version's if it can be understood. */
function placeIn(opened: Opened, { logger }: Pick<PollingContext, "logger">): Place | undefined {
  const found = contentOf(opened);
  const problem = opened.problem ?? (opened.content && !found ? "is damaged" : undefined);
  // Another version may not have kept its place out of the future, nor have a floor.
  const isUsable = found && (!problem || (found.floor && found.floor < fromMs(Date.now())));
  if (!isUsable) {
    if (problem) logger.warn(`Polling starts over, as in its first run: the saved state ${problem}.`);
    return undefined;
  }
  if (problem) logger.warn(`The saved state ${problem}. Polling continues from ${found.floor}.`);
  return found;
}

/**
 * The beginning of a day (UTC) from which records are delivered.
 * @throws InputError if the day is in the future: until then, nothing would be delivered
 */
export function startOfDay(label: string, date: string | undefined): Timestamp | undefined {
  const start = timestamp(date && `${date}T00:00:00Z`);
  if (start && start > fromMs(Date.now()))
    throw new InputError(`${label} must be today (UTC) or earlier, got "${date}".`);
  return start;
}

/** The inputs that select which kinds of change are delivered. */
export const kindsOfChange = {
  showNewRecords: {
    ...toggle({
      label: "Show New Records",
      comments: "Deliver records that were created since the last poll.",
      on: true,
    }),
    required: true,
  },
  showUpdatedRecords: {
    ...toggle({
      label: "Show Updated Records",
      comments: "Deliver records that were changed since the last poll.",
      on: true,
    }),
    required: true,
  },
};

const lookBack = (later: string) =>
  date({
    label: "Look-Back Date",
    comments: `The day (UTC) from which the first sync delivers all created and changed records, regardless of the two switches. Not in the future. Defaults to delivering no existing records. ${later}`,
    example: "2026-01-01",
  });

const switches = { ...kindsOfChange, lookBackDate: lookBack("Later polls ignore it.") };

/** The number of items that one execution of a flow gets, unless the builder selects another. */
export const BATCH_SIZE = 50;

interface Watched<Item> {
  source: Source<Item>;
  /** Identifies the list and the account. */
  of: string;
}

interface ChangesTrigger<Api, Of extends Inputs, Item> {
  label: string;
  description: string;
  /** The inputs that select what is polled. The switches and the look-back date follow. */
  inputs: Of;
  /**
   * The number of executions that may run concurrently, each with a batch of changes. Each has its own limiter, so that
   * together they must remain below the vendor's rate.
   */
  concurrentBatches: number;
  /** Whether another Look-Back Date restarts polling from that day. Otherwise, only the first sync uses it. */
  restartsFromLookBackDate?: boolean;
  watch(
    api: Api,
    values: Values<Of>,
    about: { connection: Connection; warn(message: string): void },
  ): Watched<Item>;
  example: Item;
}

/** What a flow without batches gets. With batches, it gets one change at a time. */
interface Delivered<Item> {
  created: Item[];
  updated: Item[];
}

interface Result {
  payload: { body: { data: unknown }; paginationState?: Record<string, unknown> | null };
}

/** The changes in the result of a poll, for a flow with batches. */
export const changesOf = (result: unknown): Change<unknown>[] => {
  const { created, updated } = (result as Result).payload.body.data as Delivered<unknown>;
  return [
    ...created.map((record) => ({ changeType: "created" as const, record })),
    ...updated.map((record) => ({ changeType: "updated" as const, record })),
  ];
};

/** The body that a flow without batches gets. */
export const bodyOf = <Item>(changes: Change<Item>[]) => {
  const recordsOf = (type: Change<Item>["changeType"]) =>
    changes.filter(({ changeType }) => changeType === type).map(({ record }) => record);
  const data: Delivered<Item> = { created: recordsOf("created"), updated: recordsOf("updated") };
  return { data, contentType: "application/json" };
};

/** A trigger that polls a vendor's list for new and changed records. */
export function changesTrigger<Api, Of extends Inputs, Item>(
  vendor: Pick<Vendor<Api>, "connection" | "connect">,
  options: ChangesTrigger<Api, Of, Item>,
) {
  const { label, description, inputs, concurrentBatches, restartsFromLookBackDate, watch, example } = options;
  const settings = restartsFromLookBackDate
    ? { ...switches, lookBackDate: lookBack("Changing it restarts polling.") }
    : switches;
  return pollingTrigger({
    display: { label, description },
    inputs: { connection: vendor.connection, ...inputs, ...settings } as unknown as PlatformInputs,
    triggerResolverSupport: "valid",
    batchConfig: { batchSize: BATCH_SIZE, concurrentBatchLimit: concurrentBatches },
    triggerResolver: {
      resolveItems: (_, result) => changesOf(result),
      getNextPaginationState: (_, result) => (result as Result).payload.paginationState ?? null,
    },
    perform: async (platformContext, payload, params) => {
      const context = platformContext as unknown as PollingContext;
      const given = params as { [key: string]: unknown };
      const connection = given.connection as Connection;
      const { showNewRecords, showUpdatedRecords, lookBackDate } = valuesOf(settings, given);
      const since = startOfDay(switches.lookBackDate.label, lookBackDate);
      const { logger } = context;
      const cursor = payload.paginationState;
      const { source, of } = watch(vendor.connect(context, connection), valuesOf(inputs, given), {
        connection,
        warn: (message) => logger.warn(message),
      });
      const { changes, first, next } = await poll({
        source,
        of: restartsFromLookBackDate && lookBackDate ? `${of} since ${lookBackDate}` : of,
        since,
        cursor,
        context,
      });
      const wanted = changes.filter(
        ({ changeType }) => first || (changeType === "created" ? showNewRecords : showUpdatedRecords),
      );
      return {
        payload: {
          ...payload,
          body: bodyOf(wanted),
          paginationState: next && { ...next },
        },
        polledNoChanges: wanted.length === 0 && !next && !cursor,
      };
    },
    examplePayload: { payload: { body: bodyOf([{ changeType: "created", record: example }]) } } as never,
  });
}
