export * from "./listWarehouses";
export * from "./updateWarehouse";
