export * from "./createCompany";
export * from "./deleteCompany";
export * from "./getCompany";
export * from "./getCompanyModules";
export * from "./listCompanies";
export * from "./updateCompany";
export * from "./updateCompanyModules";
