export * from "./listAzureTenants";
