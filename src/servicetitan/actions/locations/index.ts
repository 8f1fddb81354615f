export * from "./createLocation";
export * from "./getLocation";
export * from "./listLocationCustomFieldTypes";
export * from "./listLocations";
export * from "./updateLocation";
