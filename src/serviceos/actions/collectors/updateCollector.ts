import { checked, isObject, json } from "../../../kit/inputs";
import { update } from "../../api";
import { collectorFields, collectorId } from "../../inputs/collector";
import { collector } from "../../records";

export const updateCollector = update("updateCollector", {
  label: "Update Collector",
  description: "Update collector configuration",
  inputs: {
    ...collectorId,
    ...collectorFields,
    config: checked(
      json({
        label: "Config",
        comments: "The configuration of the collector, as a JSON object.",
        example: '{"sync_interval_minutes": 15}',
        placeholder: "Enter a JSON object",
      }),
      isObject,
      "a JSON object",
    ),
  },
  returns: collector,
});
