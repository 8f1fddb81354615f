export * from "./createContactRelationship";
export * from "./deleteContactRelationship";
export * from "./listContactRelationships";
