import { type Connection, type Inputs as PlatformInputs, pollingTrigger } from "@prismatic-io/spectral";
import type { Vendor } from "../action/action";
import { date, type Inputs, isObject, type Values, valuesOf } from "../inputs";
import { BATCH_SIZE, openCursor, type PollingContext, poll, startOfDay } from "./polling";
import type { Source } from "./source";
import { open, save } from "./state";
import { isWatched, type Remembers, type Standing, type Watched, watching } from "./states";

/** The characters that remain for the place, next to those of the remembered records. */
const MOST_CHARACTERS_OF_PLACE = 24_000;

const period = {
  lookBackDate: date({
    label: "Look-Back Date",
    comments:
      "The day (UTC) from which the first sync delivers the changed records that are in the state. Not in the future. Defaults to delivering no existing records. Later polls ignore it.",
    example: "2026-01-01",
  }),
};

/** A list of records and the state that they may reach. */
export interface WatchedList<Item> {
  source: Source<Item>;
  /** Identifies the list, the state and the account. */
  of: string;
  remembers: Remembers;
  standing(record: Item): Standing;
  /** Reads the records to remember when the trigger begins. Others may be among them. */
  remembered(): Promise<Item[]>;
}

interface StateTrigger<Api, Of extends Inputs, Item> {
  label: string;
  description: string;
  /** The inputs that select the list and the state. The look-back date follows. */
  inputs: Of;
  concurrentBatches: number;
  watch(
    api: Api,
    values: Values<Of>,
    about: { connection: Connection; warn(message: string): void },
  ): WatchedList<Item>;
  example: Item;
}

interface Kept {
  poll: Record<string, unknown>;
  watched: Watched;
}

const isKept = (value: unknown): value is Kept =>
  isObject(value) && isObject(value.poll) && isWatched(value.watched);

interface Result {
  payload: { body: { data: { records: unknown[] } }; paginationState?: Record<string, unknown> | null };
}

/**
 * One poll, or one page of it: the records that have reached the state since the previous poll, once each.
 * @throws Error if the cursor of the previous page is damaged
 */
async function pollStates<Item>(
  list: WatchedList<Item>,
  since: ReturnType<typeof startOfDay>,
  cursor: Record<string, unknown> | undefined,
  context: PollingContext,
) {
  const { of } = list;
  const { logger, polling } = context;
  const opened = open(of, polling.getState());
  const stored = !opened.problem && isKept(opened.content) ? opened.content : undefined;
  if (!stored && (opened.problem || opened.content))
    logger.warn(
      `Polling starts over, as in its first run: the saved state ${opened.problem ?? "is damaged"}.`,
    );
  // The records that the previous page has remembered are in its cursor, whether or not the platform shows its state.
  const passed = cursor && openCursor(of, cursor)?.content;
  const page = isKept(passed) ? passed : undefined;
  const watch = watching<Item>({ ...list, ...list.source }, page?.watched ?? stored?.watched);

  let source: Source<Item> = { ...list.source, mostCharacters: MOST_CHARACTERS_OF_PLACE };
  if (!page && !stored) {
    for (const record of await list.remembered()) watch.begin(record);
    // A record that changes between the two readings must be remembered as the second one shows it.
    if (!since) source = noting(source, watch.begin);
  }

  let saved: Record<string, unknown> = {};
  const { changes, first, next, base } = await poll<Item>({
    source,
    of,
    since,
    cursor: page?.poll,
    context: {
      ...context,
      polling: {
        getState: () => stored?.poll ?? {},
        setState: (state) => {
          saved = state;
        },
      },
    },
  });
  const records = watch.reaching(changes, first).map(({ record }) => record);
  const { watched, forgotten } = watch.save(base);
  if (forgotten > 0)
    logger.warn(
      `${forgotten} records are too many to remember: those that were created first are no longer watched.`,
    );
  polling.setState({ ...save(of, { poll: saved, watched }) });
  return { records, next: next && save(of, { poll: { ...next }, watched }) };
}

/** A source that shows every record it reads. */
const noting = <Item>(source: Source<Item>, note: (record: Item) => void): Source<Item> => ({
  ...source,
  async all(since, before) {
    const listed = await source.all(since, before);
    for (const record of listed.records) if (isObject(record)) note(record);
    return listed;
  },
});

/** A trigger that polls a vendor's list for records that reach a state. */
export function stateTrigger<Api, Of extends Inputs, Item>(
  vendor: Pick<Vendor<Api>, "connection" | "connect">,
  { label, description, inputs, concurrentBatches, watch, example }: StateTrigger<Api, Of, Item>,
) {
  const bodyOf = (records: Item[]) => ({ data: { records }, contentType: "application/json" });
  return pollingTrigger({
    display: { label, description },
    inputs: { connection: vendor.connection, ...inputs, ...period } as unknown as PlatformInputs,
    triggerResolverSupport: "valid",
    batchConfig: { batchSize: BATCH_SIZE, concurrentBatchLimit: concurrentBatches },
    triggerResolver: {
      resolveItems: (_, result) => (result as unknown as Result).payload.body.data.records,
      getNextPaginationState: (_, result) => (result as unknown as Result).payload.paginationState ?? null,
    },
    perform: async (platformContext, payload, params) => {
      const context = platformContext as unknown as PollingContext;
      const given = params as { [key: string]: unknown };
      const connection = given.connection as Connection;
      const since = startOfDay(period.lookBackDate.label, valuesOf(period, given).lookBackDate);
      const list = watch(vendor.connect(context, connection), valuesOf(inputs, given), {
        connection,
        warn: (message) => context.logger.warn(message),
      });
      const cursor = payload.paginationState ?? undefined;
      const { records, next } = await pollStates(list, since, cursor, context);
      return {
        payload: { ...payload, body: bodyOf(records), paginationState: next && { ...next } },
        polledNoChanges: records.length === 0 && !next && !cursor,
      };
    },
    examplePayload: { payload: { body: bodyOf([example]) } } as never,
  });
}
