export * from "./createJobNote";
export * from "./listJobNotes";
