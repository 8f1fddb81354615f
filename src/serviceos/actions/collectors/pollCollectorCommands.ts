import { described } from "../../../kit/inputs";
import { write } from "../../api";
import { collector, OWN_KEY } from "../../inputs/collector";
import { collectorCommands } from "../../records";

// A write: a command may be returned only once.
export const pollCollectorCommands = write("pollCollectorCommands", {
  label: "Poll Collector Commands",
  description: "Poll for pending commands (used by collectors)",
  inputs: {
    collector_id: described(collector, `The ID of the collector whose commands are polled. ${OWN_KEY}`),
  },
  returns: collectorCommands,
});
