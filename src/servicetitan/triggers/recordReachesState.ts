import { choice, required } from "../../kit/inputs";
import { stateTrigger } from "../../kit/trigger/stateTrigger";
import { vendor } from "../api";
import { settingsOf } from "../connection";
import type { Item } from "../listing";
import { job } from "../records";
import { CONCURRENT_BATCHES } from "./batches";
import { sourceOf } from "./resources";
import { rememberedBy, STATES, type StateName } from "./states";

const names = Object.keys(STATES) as StateName[];

export const recordReachesState = stateTrigger(vendor, {
  label: "Record Reaches State",
  description:
    "Poll ServiceTitan on a schedule for records that reach a state, such as completed jobs, and deliver each once",
  inputs: {
    recordState: required(
      choice(
        names.map((value) => ({ label: STATES[value].label, value })),
        {
          label: "State",
          comments:
            "The type of record and the state to wait for. A record is delivered again only if it left the state in between. Changing it restarts polling.",
        },
      ),
    ),
  },
  concurrentBatches: CONCURRENT_BATCHES,
  watch(api, { recordState: state }, { connection, warn }) {
    const { resource, remembers, standing } = STATES[state];
    return {
      source: sourceOf(api, resource, { includeInactive: true, warn }),
      of: `${settingsOf(connection).tenant} ${state}`,
      remembers,
      standing,
      remembered: () => rememberedBy(api, STATES[state], warn),
    };
  },
  example: job.example as Item,
});
