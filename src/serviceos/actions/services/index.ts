export * from "./listCompanyServices";
export * from "./listServices";
