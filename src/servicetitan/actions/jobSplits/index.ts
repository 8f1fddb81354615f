export * from "./listJobSplits";
export * from "./listSplitsOfJobs";
