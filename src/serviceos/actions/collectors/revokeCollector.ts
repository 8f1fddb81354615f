import { collectorId } from "../../inputs/collector";
import { remove } from "../../operation";

export const revokeCollector = remove("revokeCollector", {
  label: "Revoke Collector",
  description: "Revoke a collector.",
  inputs: collectorId,
});
