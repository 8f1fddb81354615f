export * from "./createProposalTemplate";
export * from "./deleteProposalTemplate";
export * from "./getProposalTemplate";
export * from "./listProposalTemplates";
export * from "./updateProposalTemplate";
