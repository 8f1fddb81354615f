export * from "./createContact";
export * from "./deleteContact";
export * from "./getContact";
export * from "./importContacts";
export * from "./listContacts";
export * from "./updateContact";
