import { read } from "../../api";
import { discoveryQueue } from "../../records";

export const getDiscoveryQueue = read("getDiscoveryQueue", {
  label: "Get Discovery Queue",
  description: "Get the discovery processing queue",
  inputs: {},
  returns: discoveryQueue,
});
