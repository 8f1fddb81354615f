export * from "./listApCredits";
export * from "./markApCreditsAsExported";
