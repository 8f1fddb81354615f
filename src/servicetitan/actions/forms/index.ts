export * from "./listForms";
