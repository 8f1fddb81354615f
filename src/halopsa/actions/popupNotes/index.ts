export * from "./listPopupNotes";
export * from "./markPopupNotesRead";
