import {
  type ActionContext,
  type Connection,
  type Inputs as PlatformInputs,
  pollingTrigger,
} from "@prismatic-io/spectral";
import type { Context, Vendor } from "../action/action";
import { date, type Inputs, toggle, type Values, valuesOf } from "../inputs";
import { asCursor, type Change, changesAfter, markPlace, type Place, placeAt, type Source } from "./changes";
import { type Timestamp, timestamp } from "./timestamp";

/** The most changes that one run without batches delivers. The others follow with the next polls. */
export const MOST_IN_ONE_RUN = 25_000;

/** What a trigger keeps between polls and passes from page to page: its place, and the list that it belongs to. */
interface Kept {
  of?: string;
  place?: Place;
}

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

/**
 * One poll, or one page of it if the flow accepts batches: every change since the previous poll, once. The place moves
 * only after everything was read: a poll that throws is repeated from the last place.
 * @returns the changes, whether they belong to the first sync, and the cursor of the next page, if there is one
 */
export async function poll<Item>({ source, of, since, cursor, context }: Poll<Item>) {
  const { polling, batch, logger } = context;
  const start = placeOf(of, polling.getState(), cursor);
  const keep = (place: Place) => polling.setState({ of, place } satisfies Kept);
  if (!start && !since) {
    keep(await markPlace(source));
    return { changes: [], first: false };
  }
  const changes: Change<Item>[] = [];
  let place = start ?? placeAt(since!);
  const first = place.first === true;
  for (;;) {
    const polled = await changesAfter(source, place);
    for (const change of polled.changes) changes.push(change);
    place = polled.place;
    if (polled.more && batch?.enabled) {
      keep(place);
      return { changes, first, next: { of, place: asCursor(place) } satisfies Kept };
    }
    if (!polled.more || changes.length >= MOST_IN_ONE_RUN) {
      if (polled.more)
        logger.info(`This run delivers ${changes.length} changes. The others follow with the next runs.`);
      keep(place);
      return { changes, first };
    }
  }
}

/**
 * A page continues from the previous page, whether or not the platform passes the state that the previous page kept.
 * The state is preferred, since it remembers more.
 */
function placeOf(of: string, state: Kept, cursor: Kept | undefined): Place | undefined {
  const kept = state.of === of ? state.place : undefined;
  const passed = cursor?.of === of ? cursor.place : undefined;
  return !passed || kept?.backlog?.from === passed.backlog?.from ? kept : passed;
}

const switches = {
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
  lookBackDate: date({
    label: "Look-Back Date",
    comments:
      "The day (UTC) from which the first sync delivers all created and changed records, regardless of the two switches. Defaults to delivering no existing records. Later polls ignore it.",
    example: "2026-01-01",
  }),
};

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

const changesOf = (result: unknown): Change<unknown>[] => {
  const { created, updated } = (result as Result).payload.body.data as Delivered<unknown>;
  return [
    ...created.map((record) => ({ changeType: "created" as const, record })),
    ...updated.map((record) => ({ changeType: "updated" as const, record })),
  ];
};

const bodyOf = <Item>(changes: Change<Item>[]) => {
  const recordsOf = (type: Change<Item>["changeType"]) =>
    changes.filter(({ changeType }) => changeType === type).map(({ record }) => record);
  const data: Delivered<Item> = { created: recordsOf("created"), updated: recordsOf("updated") };
  return { data, contentType: "application/json" };
};

/** A trigger that polls a vendor's list for new and changed records. */
export function changesTrigger<Api, Of extends Inputs, Item>(
  vendor: Pick<Vendor<Api>, "connection" | "connect">,
  { label, description, inputs, watch, example }: ChangesTrigger<Api, Of, Item>,
) {
  return pollingTrigger({
    display: { label, description },
    inputs: { connection: vendor.connection, ...inputs, ...switches } as unknown as PlatformInputs,
    triggerResolverSupport: "valid",
    batchConfig: { batchSize: 50 },
    triggerResolver: {
      resolveItems: (_, result) => changesOf(result),
      getNextPaginationState: (_, result) => (result as Result).payload.paginationState ?? null,
    },
    perform: async (platformContext, payload, params) => {
      const context = platformContext as unknown as PollingContext;
      const given = params as { [key: string]: unknown };
      const connection = given.connection as Connection;
      const { showNewRecords, showUpdatedRecords, lookBackDate } = valuesOf(switches, given);
      const { logger } = context;
      const watched = watch(vendor.connect(context, connection), valuesOf(inputs, given), {
        connection,
        warn: (message) => logger.warn(message),
      });
      const since = timestamp(lookBackDate && `${lookBackDate}T00:00:00Z`);
      const cursor = payload.paginationState;
      const { changes, first, next } = await poll({ ...watched, since, cursor, context });
      const wanted = changes.filter(
        ({ changeType }) => first || (changeType === "created" ? showNewRecords : showUpdatedRecords),
      );
      return {
        payload: {
          ...payload,
          body: bodyOf(wanted),
          paginationState: next as Record<string, unknown> | undefined,
        },
        polledNoChanges: wanted.length === 0 && !next && !cursor,
      };
    },
    examplePayload: { payload: { body: bodyOf([{ changeType: "created", record: example }]) } } as never,
  });
}
