import { described, json, required } from "../../../kit/inputs";
import { write } from "../../api";
import { collector, OWN_KEY } from "../../inputs/collector";
import { acknowledgement } from "../../records";

export const syncCollectorDiscovery = write("syncCollectorDiscovery", {
  label: "Sync Collector Discovery Data",
  description:
    "Receive a discovery data sync from a collector (see the Connect App documentation for the payload format)",
  inputs: {
    collector_id: required(described(collector, `The ID of the collector that found the data. ${OWN_KEY}`)),
    data: required(
      json({
        label: "Data",
        comments: "The discovery data, as JSON. The Connect App documentation describes its format.",
        example: '{"devices": []}',
      }),
    ),
  },
  returns: acknowledgement,
});
