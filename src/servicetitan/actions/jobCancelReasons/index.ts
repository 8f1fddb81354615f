export * from "./listJobCancelReasons";
