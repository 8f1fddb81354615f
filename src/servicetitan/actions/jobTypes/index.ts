export * from "./createJobType";
export * from "./getJobType";
export * from "./listJobTypes";
export * from "./updateJobType";
