export * from "./createLocation";
export * from "./getLocation";
export * from "./listLocations";
export * from "./updateLocation";
