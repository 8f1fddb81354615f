export * from "./getSupplier";
export * from "./listSuppliers";
