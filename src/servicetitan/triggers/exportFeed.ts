import { batchTrigger, type Connection, type Inputs } from "@prismatic-io/spectral";
import { choice, date, required, toggle, valuesOf } from "../../kit/inputs";
import type { PollingContext } from "../../kit/trigger/polling";
import { type Api, connect } from "../client";
import { connection, settingsOf } from "../connection";
import { job } from "../records";
import { FEEDS, FEEDS_WITH_ACTIVE } from "./feeds";
import { type Memory, type Row, withoutRepeats } from "./repeats";

const inputs = {
  feed: {
    ...required(
      choice(
        FEEDS.map(({ value }) => value),
        { label: "Feed", comments: "Which records to follow; the module stands in brackets." },
      ),
    ),
    model: FEEDS,
  },
  from: date({
    label: "From",
    comments:
      "The first run begins with what was changed on this day (UTC). Blank: with the first record of all. Later runs do not read it.",
    example: "2026-01-01",
  }),
  includeRecentChanges: toggle({
    label: "Include Recent Changes",
    comments:
      "Off: a change is delivered about 15 minutes after it was made. On: at once; ServiceTitan then repeats rows until they are 15 minutes old, and the repeats are removed.",
  }),
};

/** Where the feed goes on; kept between runs, and handed from page to page. */
interface Cursor {
  /** The tenant and the feed: a place in one is of no use for another. */
  of?: string;
  continueFrom?: string;
}

interface Kept extends Cursor {
  memory?: Memory;
}

async function readPage(api: Api, feed: string, query: { [parameter: string]: unknown }) {
  const active = FEEDS_WITH_ACTIVE.includes(feed) ? "Any" : undefined;
  const reply = await api.get<{ data?: Row[]; hasMore?: boolean; continueFrom?: string | null }>(feed, {
    ...query,
    active,
  });
  if (!Array.isArray(reply?.data))
    throw new Error(`ServiceTitan answered GET ${feed} with something that is not a list of records.`);
  // Without a place to go on from, the one before stays: none at all would begin the feed anew.
  return { rows: reply.data, hasMore: reply.hasMore === true, continueFrom: reply.continueFrom || undefined };
}

export const exportFeed = batchTrigger({
  display: {
    label: "Changes (Export Feed)",
    description:
      "Follows one of ServiceTitan's export feeds on a schedule: every change, deletions and deactivations too, page by page",
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
    const place = cursor?.of === of ? cursor.continueFrom : kept.continueFrom;

    const query = { from: place ?? from, includeRecentChanges: includeRecentChanges || undefined };
    const { rows, hasMore, continueFrom = place } = await readPage(api, feed, query);
    // A feed that says there is more but stays where it is would be read for ever.
    const more = hasMore && continueFrom !== place;
    // What was repeated while recent changes were asked for may be repeated once more after that.
    const watches = includeRecentChanges || kept.memory;
    const { fresh, memory } = watches
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
