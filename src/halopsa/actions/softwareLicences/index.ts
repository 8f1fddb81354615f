export * from "./createSoftwareLicence";
export * from "./deleteSoftwareLicence";
export * from "./getSoftwareLicence";
export * from "./listSoftwareLicences";
export * from "./updateSoftwareLicence";
