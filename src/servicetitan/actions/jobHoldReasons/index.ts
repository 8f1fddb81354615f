export * from "./listJobHoldReasons";
