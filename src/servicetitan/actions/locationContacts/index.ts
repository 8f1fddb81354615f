export * from "./createLocationContact";
export * from "./deleteLocationContact";
export * from "./listContactsOfLocations";
export * from "./listLocationContacts";
export * from "./updateLocationContact";
