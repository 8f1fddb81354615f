import { batchTrigger, type Inputs } from "@prismatic-io/spectral";
import { choice, date, required, toggle, valuesOf } from "../../kit/inputs";
import { decodeSeen, encodeSeen, forgetBefore, type Seen } from "../../kit/seen";
import { earlier, later, type Timestamp, timestamp } from "../../kit/timestamp";
import { connectionOf } from "../../kit/trigger";
import { type Api, connect } from "../api";
import { connection } from "../connection";
import { job } from "../records";
import { FEEDS, FEEDS_WITH_ACTIVE } from "./feeds";

/** A feed with recent changes repeats a row until it is this old; so long its versions are remembered. */
const REPEATED_FOR_MS = 20 * 60_000;

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
    comments: "The first run begins with what was changed on this day. Blank: with the tenant's first record.",
    example: "2026-01-01",
  }),
  includeRecentChanges: toggle({
    label: "Include Recent Changes",
    comments:
      "Off: a change is delivered about 15 minutes after it was made. On: at once; ServiceTitan then repeats rows, and the repeats are removed.",
  }),
};

interface Row {
  id?: number;
  modifiedOn?: string;
}

/** What the trigger keeps between runs: where the feed goes on, and which versions of recent rows were delivered. */
interface Kept {
  feed?: string;
  continueFrom?: string;
  newest?: Timestamp;
  seen?: string;
}

async function readPage(api: Api, feed: string, query: { [parameter: string]: unknown }) {
  const active = FEEDS_WITH_ACTIVE.includes(feed) ? "Any" : undefined;
  const reply = await api.get<{ data?: Row[]; hasMore?: boolean; continueFrom?: string }>(feed, { ...query, active });
  if (!Array.isArray(reply?.data)) throw new Error(`ServiceTitan answered GET ${feed} with no list of records.`);
  return { rows: reply.data, hasMore: reply.hasMore === true, continueFrom: reply.continueFrom };
}

/** Rows of a page that were not delivered in this version; rows without ID or moment cannot repeat recognisably. */
function withoutRepeats(rows: Row[], { seen: packed, newest: before }: Kept) {
  const seen: Seen = packed ? decodeSeen(packed) : new Map();
  let newest = before;
  const fresh = rows.filter(({ id, modifiedOn }) => {
    const modified = timestamp(modifiedOn);
    if (id === undefined || !modified) return true;
    if (seen.get(id) === modified) return false;
    seen.set(id, modified);
    newest = later(newest, modified);
    return true;
  });
  if (newest) forgetBefore(seen, earlier(newest, REPEATED_FOR_MS));
  return { fresh, newest, seen: encodeSeen(seen).text };
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
    const { feed, from, includeRecentChanges } = valuesOf(inputs, params as { [key: string]: unknown });
    const state = context.polling.getState() as Kept;
    const kept: Kept = state.feed === feed ? state : {};
    const api = connect(context, connectionOf(params));
    const query = { from: kept.continueFrom ?? from, includeRecentChanges: includeRecentChanges || undefined };
    const { rows, hasMore, continueFrom = kept.continueFrom } = await readPage(api, feed, query);
    const { fresh, ...delivered } = includeRecentChanges ? withoutRepeats(rows, kept) : { fresh: rows };
    // A feed that says there is more but stays where it is would be read for ever.
    const more = hasMore && continueFrom !== kept.continueFrom;
    context.polling.setState({ feed, continueFrom, ...delivered } satisfies Kept);
    return {
      items: fresh,
      paginationState: more ? { continueFrom } : null,
      polledNoChanges: !payload.paginationState && fresh.length === 0 && !more,
    };
  },
  examplePayload: { payload: { body: { data: [job.example], contentType: "application/json" } } as never },
});
