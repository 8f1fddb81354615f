export * from "./listProposalTypes";
