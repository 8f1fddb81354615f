export * from "./createActivity";
export * from "./deleteActivity";
export * from "./getActivity";
export * from "./listActivities";
export * from "./updateActivity";
