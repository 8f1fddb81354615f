import { json, required } from "../../../kit/inputs";
import { write } from "../../api";
import { collectorId } from "../../inputs/collector";
import { acknowledgement } from "../../records";

export const syncCollectorDiscovery = write("syncCollectorDiscovery", {
  label: "Sync Collector Discovery Data",
  description:
    "Receive discovery data sync from a collector. See the Connect App documentation for sync payload format.",
  inputs: {
    ...collectorId,
    data: required(
      json({
        label: "Data",
        comments: "What the collector has found, as JSON in the form of the Connect App documentation.",
        example: '{"devices": []}',
      }),
    ),
  },
  returns: acknowledgement,
});
