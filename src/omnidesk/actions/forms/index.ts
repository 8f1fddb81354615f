export * from "./getForm";
export * from "./listFormFields";
export * from "./listForms";
