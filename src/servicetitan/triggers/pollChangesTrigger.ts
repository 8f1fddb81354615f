import { choice, required, toggle } from "../../kit/inputs";
import { changesTrigger } from "../../kit/trigger/polling";
import { vendor } from "../api";
import { settingsOf } from "../connection";
import type { Item } from "../listing";
import { job } from "../records";
import { RESOURCES, type ResourceType, sourceOf } from "./resources";

const resourceTypes = Object.keys(RESOURCES) as ResourceType[];

export const pollChangesTrigger = changesTrigger(vendor, {
  label: "New and Updated Records",
  description: "Checks ServiceTitan on a schedule for new and updated records, and delivers each change once",
  inputs: {
    resourceType: {
      ...required(
        choice(resourceTypes, {
          label: "Resource Type",
          comments: "Which records to watch. Each flow watches one kind; another kind starts anew.",
        }),
      ),
      model: resourceTypes.map((value) => ({ label: RESOURCES[value].label, value })),
    },
    includeInactive: toggle({
      label: "Include Inactive",
      comments:
        "Also delivers records that are deactivated, so that a deactivation is seen as an update. Jobs, projects, bookings and leads have no such state.",
      on: true,
    }),
  },
  watch: (api, { resourceType, includeInactive }, { connection, warn }) => ({
    source: sourceOf(api, resourceType, { includeInactive, warn }),
    of: `${settingsOf(connection).tenant} ${resourceType}`,
  }),
  example: job.example as Item,
});
