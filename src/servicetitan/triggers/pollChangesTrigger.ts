import { choice, required, toggle } from "../../kit/inputs";
import { changesTrigger } from "../../kit/trigger/polling";
import { vendor } from "../api";
import { settingsOf } from "../connection";
import type { Item } from "../listing";
import { job } from "../records";
import { CONCURRENT_BATCHES } from "./batches";
import { RESOURCES, type ResourceType, sourceOf } from "./resources";

const resourceTypes = Object.keys(RESOURCES) as ResourceType[];

export const pollChangesTrigger = changesTrigger(vendor, {
  label: "New and Updated Records",
  description: "Poll ServiceTitan on a schedule for new and updated records, and deliver each change once",
  inputs: {
    resourceType: required(
      choice(
        resourceTypes.map((value) => ({ label: RESOURCES[value].label, value })),
        {
          label: "Resource Type",
          comments: "The type of record to poll. Changing it restarts polling.",
        },
      ),
    ),
    includeInactive: toggle({
      label: "Include Inactive",
      comments:
        "Also deliver inactive records, so that a deactivation is delivered as an update. Jobs, projects, bookings and leads are never inactive.",
      on: true,
    }),
  },
  concurrentBatches: CONCURRENT_BATCHES,
  watch: (api, { resourceType, includeInactive }, { connection, warn }) => ({
    source: sourceOf(api, resourceType, { includeInactive, warn }),
    of: `${settingsOf(connection).tenant} ${resourceType}`,
  }),
  example: job.example as Item,
});
