export * from "./getCapacity";
