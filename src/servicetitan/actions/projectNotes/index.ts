export * from "./createProjectNote";
export * from "./listProjectNotes";
