import { described } from "../../../kit/inputs";
import { write } from "../../api";
import { collectorInput } from "../../inputs/collector";
import { collectorCommands } from "../../records";

// A write: a command that was handed out may not be handed out again.
export const pollCollectorCommands = write("pollCollectorCommands", {
  label: "Poll Collector Commands",
  description: "Poll for pending commands (used by collector).",
  inputs: { collector_id: described(collectorInput, "The collector whose commands are read.") },
  returns: collectorCommands,
});
