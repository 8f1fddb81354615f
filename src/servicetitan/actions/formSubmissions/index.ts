export * from "./listFormSubmissions";
