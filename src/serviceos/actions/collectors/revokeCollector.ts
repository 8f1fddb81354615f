import { remove } from "../../api";
import { collectorId } from "../../inputs/collector";

export const revokeCollector = remove("revokeCollector", {
  label: "Revoke Collector",
  description: "Revoke a collector",
  inputs: collectorId,
});
