export * from "./createLocation";
export * from "./getLocation";
export * from "./getPreferredTechnician";
export * from "./listLocations";
export * from "./setPreferredTechnician";
export * from "./updateLocation";
