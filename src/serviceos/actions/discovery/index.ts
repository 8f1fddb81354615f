export * from "./getDiscoveryQueue";
export * from "./getDiscoveryScanResults";
export * from "./startDiscoveryScan";
