export * from "./createTruck";
export * from "./listTrucks";
export * from "./updateTruck";
