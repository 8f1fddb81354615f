import { type Inputs, pollingTrigger } from "@prismatic-io/spectral";
import type { Change } from "../../kit/changes";
import { choice, date, required, toggle, valuesOf } from "../../kit/inputs";
import { timestamp } from "../../kit/timestamp";
import { connectionOf, type PollingContext, poll } from "../../kit/trigger";
import { connect } from "../api";
import { connection } from "../connection";
import type { Item } from "../listing";
import { job } from "../records";
import { RESOURCES, type ResourceType, sourceOf } from "./resources";

const resourceTypes = Object.keys(RESOURCES) as ResourceType[];

const inputs = {
  resourceType: {
    ...required(
      choice(resourceTypes, {
        label: "Resource Type",
        comments: "Which records to watch. Each flow watches one kind; another kind starts anew.",
      }),
    ),
    model: resourceTypes.map((value) => ({ label: RESOURCES[value].label, value })),
  },
  showNewRecords: {
    ...toggle({ label: "Show New Records", comments: "Delivers records that were created since the last poll.", on: true }),
    required: true,
  },
  showUpdatedRecords: {
    ...toggle({ label: "Show Updated Records", comments: "Delivers records that were changed since the last poll.", on: true }),
    required: true,
  },
  includeInactive: toggle({
    label: "Include Inactive",
    comments: "Also delivers records that are deactivated, so that a deactivation is seen as an update.",
    on: true,
  }),
  lookBackDate: date({
    label: "Look-Back Date",
    comments:
      "The first poll delivers everything created or changed since this day (UTC), whatever the two switches say. Blank: the first poll delivers nothing and marks its place. Later polls do not read it.",
    example: "2026-01-01",
  }),
};

/** What the flow sees: both lists, or with batches one { changeType, record } after the other. */
interface Delivered {
  created: Item[];
  updated: Item[];
}

const bodyOf = (changes: Change<Item>[]): Delivered => ({
  created: changes.filter(({ changeType }) => changeType === "created").map(({ record }) => record),
  updated: changes.filter(({ changeType }) => changeType === "updated").map(({ record }) => record),
});

interface Result {
  payload: { body: { data: unknown }; paginationState?: Record<string, unknown> | null };
}

export const pollChangesTrigger = pollingTrigger({
  display: {
    label: "New and Updated Records",
    description: "Checks ServiceTitan on a schedule for new and updated records, and delivers each change once",
  },
  inputs: { connection, ...inputs } as unknown as Inputs,
  triggerResolverSupport: "valid",
  batchConfig: { batchSize: 50 },
  triggerResolver: {
    resolveItems: (_, result) => {
      const { created, updated } = (result as Result).payload.body.data as Delivered;
      return [
        ...created.map((record) => ({ changeType: "created", record })),
        ...updated.map((record) => ({ changeType: "updated", record })),
      ];
    },
    getNextPaginationState: (_, result) => (result as Result).payload.paginationState ?? null,
  },
  perform: async (context, payload, params) => {
    const values = valuesOf(inputs, params as { [key: string]: unknown });
    const { resourceType, showNewRecords, showUpdatedRecords, includeInactive, lookBackDate } = values;
    const { logger } = context;
    const api = connect(context, connectionOf(params));
    const { changes, first, more } = await poll({
      source: sourceOf(api, resourceType, { includeInactive, warn: (message) => logger.warn(message) }),
      of: resourceType,
      since: timestamp(lookBackDate && `${lookBackDate}T00:00:00Z`),
      context: context as unknown as PollingContext,
    });
    const wanted = changes.filter(
      ({ changeType }) => first || (changeType === "created" ? showNewRecords : showUpdatedRecords),
    );
    return {
      payload: {
        ...payload,
        body: { data: bodyOf(wanted), contentType: "application/json" },
        paginationState: more ? { resourceType } : undefined,
      },
      polledNoChanges: wanted.length === 0 && !more,
    };
  },
  examplePayload: {
    payload: { body: { data: { created: [job.example], updated: [] }, contentType: "application/json" } } as never,
  } as never,
});
