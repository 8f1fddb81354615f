export * from "./createContactMethod";
export * from "./deleteContactMethod";
export * from "./getContactMethod";
export * from "./listContactMethods";
export * from "./searchContactMethods";
export * from "./updateContactMethod";
