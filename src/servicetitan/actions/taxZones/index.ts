export * from "./listTaxZones";
