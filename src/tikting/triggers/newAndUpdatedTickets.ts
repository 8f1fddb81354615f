import { type Connection, type Inputs as PlatformInputs, pollingTrigger } from "@prismatic-io/spectral";
import { described, isObject, texts, valuesOf } from "../../kit/inputs";
import { BATCH_SIZE, bodyOf, changesOf, kindsOfChange, type PollingContext } from "../../kit/trigger/polling";
import { open, save } from "../../kit/trigger/state";
import { vendor } from "../api";
import type { Api } from "../client";
import { settingsOf } from "../connection";
import { filterBy, listType, search } from "../inputs/list";
import { fetchAll } from "../listing";
import { listedTicket } from "../records";
import { compare, isKnown, type Known, type Listed } from "./versions";

const filters = {
  listType: described(
    listType,
    "The tickets to watch; a short list keeps polls short. In the options, the user is the one of the connection. Defaults to no list type.",
  ),
  search: described(
    search,
    "Watch only tickets whose subject, ID, priority, or requester contains this text.",
  ),
  filterBy,
};

const inputs = {
  ...filters,
  comparedFields: texts({
    label: "Compared Fields",
    comments:
      "The fields of a listed ticket whose change counts, by name. Needed if the list has a field that changes by itself, such as an age. Defaults to all fields.",
    example: "status",
    placeholder: "Enter the name of a field",
  }),
  ...kindsOfChange,
};

/** Reads the list once: what is missed because tickets move between pages is found by the next poll. */
async function listedTickets(api: Api, query: object, context: PollingContext): Promise<Listed[]> {
  const warn = (message: string) => context.logger.warn(message);
  const { records } = await fetchAll(api, "TicketsApi", { ...query }, { once: true, warn });
  const listed = records.flatMap((ticket) => {
    const id = isObject(ticket) ? (ticket.id ?? ticket.ticketId) : undefined;
    return Number.isSafeInteger(id) ? [{ id: id as number, ticket }] : [];
  });
  const skipped = records.length - listed.length;
  if (skipped > 0) warn(`Skipped ${skipped} tickets without an ID.`);
  return listed;
}

/** What the previous poll knew; undefined if there is none that can be used. */
function knownOf(of: string, { polling, logger }: PollingContext): Known | undefined {
  const { content, problem } = open(of, polling.getState());
  if (!problem && isKnown(content)) return content;
  if (problem || content)
    logger.warn(`Polling starts over, as in its first run: the saved state ${problem ?? "is damaged"}.`);
  return undefined;
}

export const newAndUpdatedTickets = pollingTrigger({
  display: {
    label: "New and Updated Tickets",
    description: "Check Tikting on a schedule for new and updated tickets, and deliver each change once",
  },
  inputs: { connection: vendor.connection, ...inputs } as unknown as PlatformInputs,
  triggerResolverSupport: "valid",
  // Tikting publishes no rate limit.
  batchConfig: { batchSize: BATCH_SIZE, concurrentBatchLimit: 2 },
  triggerResolver: { resolveItems: (_, result) => changesOf(result) },
  perform: async (platformContext, payload, params) => {
    const context = platformContext as unknown as PollingContext;
    const { logger, polling } = context;
    const given = params as { [key: string]: unknown };
    const { comparedFields, showNewRecords, showUpdatedRecords, filterBy, ...rest } = valuesOf(inputs, given);
    const connection = given.connection as Connection;
    const query = { ...rest, filterBy: filterBy?.join(",") };
    const of = `${settingsOf(connection).server} tickets ${JSON.stringify({ ...query, comparedFields })}`;
    const before = knownOf(of, context);
    if (!before) logger.info("Polling begins: existing tickets are not delivered.");
    const listed = await listedTickets(vendor.connect(context, connection), query, context);
    const { changes, known, unwatched } = compare(listed, before, comparedFields);
    if (unwatched > 0)
      logger.warn(
        `The list has ${listed.length} tickets, which is too many to remember: the ${unwatched} with the lowest IDs are not watched. Select a list type or a search with fewer tickets.`,
      );
    polling.setState({ ...save(of, known) });
    const wanted = changes.filter(({ changeType }) =>
      changeType === "created" ? showNewRecords : showUpdatedRecords,
    );
    return { payload: { ...payload, body: bodyOf(wanted) }, polledNoChanges: wanted.length === 0 };
  },
  examplePayload: {
    payload: { body: bodyOf([{ changeType: "created", record: listedTicket.example }]) },
  } as never,
});
