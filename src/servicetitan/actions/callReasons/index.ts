export * from "./listCallReasons";
