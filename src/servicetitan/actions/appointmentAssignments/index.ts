export * from "./assignTechnicians";
