export * from "./createLocationNote";
export * from "./deleteLocationNote";
export * from "./listLocationNotes";
