export * from "./createContract";
export * from "./deleteContract";
export * from "./getContract";
export * from "./listContracts";
export * from "./updateContract";
