export * from "./getSla";
export * from "./listSlas";
