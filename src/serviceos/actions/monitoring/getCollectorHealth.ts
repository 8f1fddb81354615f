import { read } from "../../api";
import { collectorHealth } from "../../records";

export const getCollectorHealth = read("getCollectorHealth", {
  label: "Get Collector Health",
  description: "Get collector health and sync status",
  inputs: {},
  returns: collectorHealth,
});
