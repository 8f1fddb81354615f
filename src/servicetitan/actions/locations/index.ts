export * from "./createLocation";
export * from "./findOrCreateLocation";
export * from "./getLocation";
export * from "./listLocationCustomFieldTypes";
export * from "./listLocations";
export * from "./updateLocation";
