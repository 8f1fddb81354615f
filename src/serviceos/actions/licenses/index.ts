export * from "./createLicense";
export * from "./deleteLicense";
export * from "./getLicense";
export * from "./listLicenses";
export * from "./updateLicense";
