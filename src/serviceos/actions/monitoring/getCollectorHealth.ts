import { read } from "../../operation";
import { collectorHealth } from "../../records";

export const getCollectorHealth = read("getCollectorHealth", {
  label: "Get Collector Health",
  description: "Get collector health and sync status.",
  inputs: {},
  returns: collectorHealth,
});
