export * from "./createLocation";
export * from "./findOrCreateLocation";
export * from "./getLocation";
export * from "./listLocations";
export * from "./updateLocation";
