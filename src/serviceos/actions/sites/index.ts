export * from "./createSite";
export * from "./deleteSite";
export * from "./getSite";
export * from "./getSiteHierarchy";
export * from "./listSites";
export * from "./updateSite";
