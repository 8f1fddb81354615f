export * from "./cancelJob";
export * from "./createJob";
export * from "./getJob";
export * from "./listJobs";
export * from "./updateJob";
