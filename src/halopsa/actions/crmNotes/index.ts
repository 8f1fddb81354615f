export * from "./createCrmNote";
export * from "./createCrmNotes";
export * from "./deleteCrmNote";
export * from "./getCrmNote";
export * from "./listCrmNotes";
export * from "./updateCrmNote";
