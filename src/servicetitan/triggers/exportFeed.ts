import { type Connection, type Inputs, pollingTrigger } from "@prismatic-io/spectral";
import { choice, date, isObject, required, toggle, valuesOf } from "../../kit/inputs";
import {
  BATCH_SIZE,
  MOST_IN_ONE_RUN,
  openCursor,
  type PollingContext,
  startOfDay,
} from "../../kit/trigger/polling";
import { open, save } from "../../kit/trigger/state";
import { type Api, connect } from "../client";
import { connection, settingsOf } from "../connection";
import { pageOf } from "../listing";
import { job } from "../records";
import { CONCURRENT_BATCHES } from "./batches";
import { FEEDS, FEEDS_WITH_ACTIVE, UNDOCUMENTED_FEEDS } from "./feeds";
import { isMemory, type Memory, type Row, withoutRepeats } from "./repeats";

const inputs = {
  feed: required(
    choice(FEEDS, { label: "Feed", comments: "The export feed to read. Its module is in parentheses." }),
  ),
  from: date({
    label: "From",
    comments:
      "The first run starts with the changes made on this date (UTC), which must not be in the future. Defaults to all records. Later runs ignore it.",
    example: "2026-01-01",
  }),
  includeRecentChanges: toggle({
    label: "Include Recent Changes",
    comments:
      "Deliver changes immediately instead of about 15 minutes later. ServiceTitan repeats records until they are 15 minutes old; the repeats are removed.",
  }),
};

/** The position in the feed, kept between runs and passed from page to page. */
interface Position {
  continueFrom?: string;
}

interface Kept extends Position {
  memory?: Memory;
}

/** What was kept of this feed. A position of another version is still valid; a damaged memory is left out. */
function keptOf(of: string, state: unknown, logger: PollingContext["logger"]): Kept {
  const { content, problem } = open(of, state);
  const { continueFrom, memory } = isObject(content) ? content : {};
  if (typeof continueFrom !== "string") {
    // Nothing was saved, or the feed was read to its end before it had a position.
    if (!problem && continueFrom === undefined && memory === undefined) return {};
    logger.warn(`The feed starts over, as in its first run: the saved state ${problem ?? "is damaged"}.`);
    return {};
  }
  if (memory === undefined || isMemory(memory)) {
    if (problem) logger.warn(`The saved state ${problem}. The feed continues from its saved position.`);
    return { continueFrom, memory };
  }
  logger.warn("The saved state has a damaged memory. Recent changes may be delivered again.");
  return { continueFrom };
}

async function readPage(api: Api, feed: string, query: { [parameter: string]: unknown }) {
  const active = FEEDS_WITH_ACTIVE.includes(feed) ? "Any" : undefined;
  // The 403 or 404 of an undocumented feed says that it may not be available to the account.
  const response = await api.get<{ continueFrom?: unknown }>(
    feed,
    { ...query, active },
    { undocumented: UNDOCUMENTED_FEEDS.includes(feed) },
  );
  const { records, hasMore } = pageOf<Row>(feed, response);
  const rows = records.filter(isObject) as Row[];
  const { continueFrom } = response;
  return {
    rows,
    skipped: records.length - rows.length,
    hasMore,
    // A blank position would restart the feed; as undefined, it is replaced by the last one.
    continueFrom: typeof continueFrom === "string" && continueFrom ? continueFrom : undefined,
  };
}

interface Result {
  payload: { body: { data: Row[] }; paginationState?: Record<string, unknown> | null };
}

export const exportFeed = pollingTrigger({
  display: {
    label: "Changes (Export Feed)",
    description:
      "Read a ServiceTitan export feed on a schedule, and deliver every change, including deletions and deactivations",
  },
  inputs: { connection, ...inputs } as unknown as Inputs,
  // Not "required": a flow written in code cannot use a trigger that always has batches.
  triggerResolverSupport: "valid",
  batchConfig: { batchSize: BATCH_SIZE, concurrentBatchLimit: CONCURRENT_BATCHES },
  triggerResolver: {
    resolveItems: (_, result) => (result as unknown as Result).payload.body.data,
    getNextPaginationState: (_, result) => (result as unknown as Result).payload.paginationState ?? null,
  },
  perform: async (platformContext, payload, params) => {
    const context = platformContext as unknown as PollingContext;
    const { polling, batch, logger } = context;
    const { connection: selected, ...values } = params as { [key: string]: unknown };
    const { feed, from, includeRecentChanges } = valuesOf(inputs, values);
    startOfDay(inputs.from.label, from);
    const api = connect(context, selected as Connection);
    const of = `${settingsOf(selected as Connection).tenant} ${feed}`;
    const cursor = openCursor(of, payload.paginationState);
    const kept = keptOf(of, polling.getState(), logger);
    let { memory } = kept;
    let position = cursor ? (cursor.content as Position).continueFrom : kept.continueFrom;
    if (!cursor && position === undefined) logger.info(`The feed is read from ${from ?? "its beginning"}.`);

    const items: Row[] = [];
    // A feed that reports more rows but returns to an earlier position would be read forever.
    const positions = new Set([position]);
    let hasNext: boolean;
    do {
      const page = await readPage(api, feed, {
        from: position ?? from,
        includeRecentChanges: includeRecentChanges || undefined,
      });
      if (page.skipped > 0) logger.warn(`Skipped ${page.skipped} rows that are not records.`);
      position = page.continueFrom ?? position;
      hasNext = page.hasMore && !positions.has(position);
      positions.add(position);
      // After Include Recent Changes is turned off, the feed may repeat rows that were delivered before.
      const removesRepeats = includeRecentChanges || memory;
      const read = removesRepeats
        ? withoutRepeats(page.rows, memory, !page.hasMore)
        : { fresh: page.rows, memory: undefined };
      memory = includeRecentChanges || hasNext ? read.memory : undefined;
      for (const row of read.fresh) items.push(row);
    } while (hasNext && !batch?.enabled && items.length < MOST_IN_ONE_RUN);

    polling.setState({ ...save(of, { continueFrom: position, memory } satisfies Kept) });
    const next =
      hasNext && batch?.enabled ? save(of, { continueFrom: position } satisfies Position) : undefined;
    if (hasNext && !next)
      logger.info(`This run delivers ${items.length} changes. The others follow with the next runs.`);
    return {
      payload: {
        ...payload,
        body: { data: items, contentType: "application/json" },
        paginationState: next && { ...next },
      },
      polledNoChanges: !cursor && items.length === 0 && !next,
    };
  },
  examplePayload: { payload: { body: { data: [job.example], contentType: "application/json" } } } as never,
});
