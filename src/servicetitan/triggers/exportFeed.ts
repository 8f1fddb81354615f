import { batchTrigger, type Connection, type Inputs } from "@prismatic-io/spectral";
import { choice, date, required, toggle, valuesOf } from "../../kit/inputs";
import type { PollingContext } from "../../kit/trigger/polling";
import { type Api, connect } from "../client";
import { connection, settingsOf } from "../connection";
import { pageOf } from "../listing";
import { job } from "../records";
import { FEEDS, FEEDS_WITH_ACTIVE } from "./feeds";
import { type Memory, type Row, withoutRepeats } from "./repeats";

const inputs = {
  feed: required(
    choice(FEEDS, { label: "Feed", comments: "The export feed to read. Its module is in parentheses." }),
  ),
  from: date({
    label: "From",
    comments:
      "The first run starts with the changes made on this date (UTC). Defaults to all records. Later runs ignore it.",
    example: "2026-01-01",
  }),
  includeRecentChanges: toggle({
    label: "Include Recent Changes",
    comments:
      "Deliver changes immediately instead of about 15 minutes later. ServiceTitan repeats records until they are 15 minutes old; the repeats are removed.",
  }),
};

/** The position in the feed, kept between runs and passed from page to page. */
interface Cursor {
  /** The tenant and the feed. A position is valid in one feed only. */
  of?: string;
  continueFrom?: string;
}

interface Kept extends Cursor {
  memory?: Memory;
}

async function readPage(api: Api, feed: string, query: { [parameter: string]: unknown }) {
  const active = FEEDS_WITH_ACTIVE.includes(feed) ? "Any" : undefined;
  const response = await api.get<{ continueFrom?: string | null }>(feed, { ...query, active });
  const { records: rows, hasMore } = pageOf<Row>(feed, response);
  // A blank position would restart the feed; as undefined, it is replaced by the last one.
  return { rows, hasMore, continueFrom: response.continueFrom || undefined };
}

export const exportFeed = batchTrigger({
  display: {
    label: "Changes (Export Feed)",
    description:
      "Read a ServiceTitan export feed on a schedule, and deliver every change, including deletions and deactivations",
  },
  inputs: { connection, ...inputs } as unknown as Inputs,
  scheduleSupport: "required",
  batchConfig: { batchSize: 50 },
  perform: async (context, payload, params) => {
    const given = params as { [key: string]: unknown };
    const { feed, from, includeRecentChanges } = valuesOf(inputs, given);
    const api = connect(context as PollingContext, given.connection as Connection);
    const of = `${settingsOf(given.connection as Connection).tenant} ${feed}`;
    const cursor = payload.paginationState as Cursor | undefined;
    const state = context.polling.getState() as Kept;
    const kept: Kept = state.of === of ? state : {};
    const position = cursor?.of === of ? cursor.continueFrom : kept.continueFrom;

    const query = { from: position ?? from, includeRecentChanges: includeRecentChanges || undefined };
    const { rows, hasMore, continueFrom = position } = await readPage(api, feed, query);
    // A feed that reports more rows but repeats its position would be read forever.
    const more = hasMore && continueFrom !== position;
    // After Include Recent Changes is turned off, the feed may repeat rows that were delivered before.
    const removesRepeats = includeRecentChanges || kept.memory;
    const { fresh, memory } = removesRepeats
      ? withoutRepeats(rows, kept.memory, !hasMore)
      : { fresh: rows, memory: undefined };
    context.polling.setState({
      ...{ of, continueFrom },
      ...(memory && (includeRecentChanges || more) ? { memory } : {}),
    } satisfies Kept);
    return {
      items: fresh,
      paginationState: more ? ({ of, continueFrom } satisfies Cursor) : null,
      polledNoChanges: !cursor && fresh.length === 0 && !more,
    };
  },
  examplePayload: { payload: { body: { data: [job.example], contentType: "application/json" } } as never },
});
