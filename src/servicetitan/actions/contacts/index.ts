export * from "./createContact";
export * from "./deleteContact";
export * from "./getContact";
export * from "./listContacts";
export * from "./listContactsByRelationship";
export * from "./updateContact";
