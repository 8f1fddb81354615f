import { json, required } from "../../../kit/inputs";
import { write } from "../../api";
import { collectorId } from "../../inputs/collector";
import { acknowledgement } from "../../records";

export const syncCollectorDiscovery = write("syncCollectorDiscovery", {
  label: "Sync Collector Discovery Data",
  description:
    "Receive a discovery data sync from a collector (see the Connect App documentation for the payload format)",
  inputs: {
    ...collectorId,
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
