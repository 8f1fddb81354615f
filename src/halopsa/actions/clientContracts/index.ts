export * from "./createClientContract";
export * from "./deleteClientContract";
export * from "./getClientContract";
export * from "./listClientContracts";
export * from "./updateClientContract";
